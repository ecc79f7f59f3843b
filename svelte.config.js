// Svelte needs no preprocessor here: Vite strips the types itself.
export default {};
