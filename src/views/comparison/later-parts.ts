export { PointClaims } from './PointClaims.tsx';
export { SuggestedRows } from './SuggestedRows.tsx';
