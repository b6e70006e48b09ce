export {
  stanceMarks,
  groupNames,
  sideNames,
  namingNames,
  statusNames,
  kindNames,
  attendanceNames,
  statementKindNames,
  partNames,
} from '../../catalogue/general.ts';
