import { filters, judge, menus, showsAll } from './states.ts';

// Each alone is judged on a desk in the light theme; elsewhere those that show all there is.
judge('filter in force', { width: 1440, states: filters, isInDark: showsAll });
judge('filter in force', { width: 390, states: filters.filter(showsAll), isInDark: () => false });
judge('open menu', { width: 1440, states: menus, isInDark: showsAll });
judge('open menu', { width: 390, states: menus.filter(showsAll), isInDark: () => false });
