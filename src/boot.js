// Runs before the first paint: the page knows that scripts run, so it may hide what they will show.
document.documentElement.classList.add('scripted');
