/** Where ministerials are held unless another place is told: a dateline from here says nothing of the meeting. */
export const homeOfTheAlliance = 'Brussels';

/** Whoever is here is not at the meeting. */
export const homesOfTheUs = ['Washington', 'Washington DC', 'Washington D.C.', 'United States', 'USA', 'US'];
