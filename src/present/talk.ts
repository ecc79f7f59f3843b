/** (placeholder until the talk branch is merged) */
export type Theme = 'light' | 'strong' | 'dark';
export type TextSize = 1 | 1.15 | 1.33 | 1.5;
