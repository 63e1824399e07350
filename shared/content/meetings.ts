/** What an item of an agenda asks of those who are there. */
export const agendaKinds = [
  { id: 'inform', label: 'Inform' },
  { id: 'discuss', label: 'Discuss' },
  { id: 'decide', label: 'Decide' },
  { id: 'connect', label: 'Connect' },
] as const;
export type AgendaKind = (typeof agendaKinds)[number]['id'];

/** How somebody was, or will be, at a meeting. `counts`: they are there for the quorum when they vote. */
export const attendanceStates = [
  { id: 'expected', label: 'Expected', counts: false },
  { id: 'present', label: 'Present', counts: true },
  { id: 'remote', label: 'Remote', counts: true },
  { id: 'alternate', label: 'Alternate', counts: true },
  { id: 'regrets', label: 'Regrets', counts: false },
  { id: 'absent', label: 'Absent', counts: false },
  { id: 'guest', label: 'Guest', counts: false },
] as const;
export type AttendanceState = (typeof attendanceStates)[number]['id'];

export const meetingStatuses = [
  { id: 'planned', label: 'Planned' },
  { id: 'in-session', label: 'In session' },
  { id: 'held', label: 'Held' },
  { id: 'cancelled', label: 'Cancelled' },
] as const;
export type MeetingStatus = (typeof meetingStatuses)[number]['id'];

/** Who does what at a meeting, by the field of the meeting. */
export const meetingRoles = [
  { id: 'facilitatorId', label: 'Facilitator' },
  { id: 'coFacilitatorId', label: 'Co-facilitator and equity watcher' },
  { id: 'timekeeperId', label: 'Timekeeper' },
  { id: 'noteTakerId', label: 'Note-taker' },
  { id: 'accessLeadId', label: 'Interpreter and access lead' },
  { id: 'hostId', label: 'Host' },
] as const;
export type MeetingRole = (typeof meetingRoles)[number]['id'];
