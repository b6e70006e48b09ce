export { sideNames, statusNames, attendanceNames, partNames } from '../../catalogue/findings.ts';
export {
  stanceMarks,
  groupNames,
  namingNames,
  kindNames,
  statementKindNames,
} from '../../catalogue/general.ts';
