export const printedTexts = {
  articles: 'Articles',
  dateNotKnown: 'date not known',
};

export const themeTexts = {
  legend: 'Colours',
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  notKept: 'This browser keeps no choices: it holds until you close the page.',
};
