// Before the first paint, so that a chosen theme does not flash; src/app/theme.ts keeps the choice.
try {
  const theme = localStorage.getItem('readout:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the system's theme stands.
}
