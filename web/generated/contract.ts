// Printed by `berdaya contract --typescript` from the C++; `tools/contract` writes it.

// Notes that a phone brings.
export type DeviceId = string;
export type DeviceTellEmptied = {
  readonly n_max: number | string;
  readonly unsent: number | string;
};
export type MemberId = string;
export type IndependenceRound = 'Baseline' | 'Endline';
export type IndependenceMode = 'Interviewer' | 'Herself';
export type IndependenceRecordInterview = {
  readonly round: IndependenceRound;
  readonly instrument: string;
  readonly t1: number | string;
  readonly t2: number | string;
  readonly asked_on: string;
  readonly mode: IndependenceMode;
  readonly minutes: number | string;
  readonly leaves: string;
  readonly count?: number | string;
  readonly answer?: Readonly<Record<string, string>>;
};
export type SessionId = string;
export type SessionAddWalkIn = {
  readonly name: string;
  readonly phone?: string;
  readonly village_code?: string;
};
export type ProgrammeId = string;
export type ModuleId = string;
export type SessionPlanSession = {
  readonly programme_id: ProgrammeId;
  readonly module_id?: ModuleId;
  readonly group_id?: string;
  readonly title: string;
  readonly place: string;
  readonly landmark?: string;
  readonly village_code: string;
  readonly held_on: string;
  readonly starts_at: string;
  readonly ends_at: string;
  readonly trainer?: string;
  readonly capacity?: number | string;
  readonly notes?: string;
  readonly is_public?: boolean | string;
};
export type SessionRecordAttendance = {
  readonly mark?: Readonly<Record<string, string>>;
};
export type WalkInId = string;
export type SessionTakeOff = {
  readonly because: string;
};

// What a note of each kind speaks of, and its form.
export interface About {
  readonly 'device.tell_emptied': readonly [DeviceId];
  readonly 'independence.record_interview': readonly [MemberId];
  readonly 'session.add_walk_in': readonly [SessionId];
  readonly 'session.plan_session': readonly [];
  readonly 'session.record_attendance': readonly [SessionId];
  readonly 'session.take_off': readonly [SessionId, WalkInId];
}
export interface Forms {
  readonly 'device.tell_emptied': DeviceTellEmptied;
  readonly 'independence.record_interview': IndependenceRecordInterview;
  readonly 'session.add_walk_in': SessionAddWalkIn;
  readonly 'session.plan_session': SessionPlanSession;
  readonly 'session.record_attendance': SessionRecordAttendance;
  readonly 'session.take_off': SessionTakeOff;
}
export type Kind = keyof Forms;

// Documents that a phone holds.
export type IndependenceWoman = {
  readonly id: string;
  readonly name: string;
  readonly due: IndependenceRound;
  readonly asked_before: string | null;
};
export type IndependenceCandidates = {
  readonly women: readonly IndependenceWoman[];
};
export type IndependencePlan = {
  readonly round: IndependenceRound;
  readonly t1: number;
  readonly t2: number;
};
export type IndependenceInstrument = {
  readonly id: string;
  readonly plans: readonly IndependencePlan[];
  readonly questions: unknown;
};
export type SessionProgramme = {
  readonly id: ProgrammeId;
  readonly name: string;
  readonly icon: string;
};
export type SessionVillage = {
  readonly code: string;
  readonly name: string;
};
export type SessionChoices = {
  readonly programmes: readonly SessionProgramme[];
  readonly villages: readonly SessionVillage[];
};
export type SessionState = 'planned' | 'held' | 'cancelled';
export type SessionMark = 'expected' | 'present' | 'excused' | 'sick' | 'no_notice';
export type SessionWoman = {
  readonly id: MemberId;
  readonly name: string;
  readonly nick: string;
  readonly rt: string;
  readonly mark: SessionMark;
};
export type SessionWalkIn = {
  readonly id: WalkInId;
  readonly name: string;
};
export type SessionSheet = {
  readonly title: string;
  readonly programme: string;
  readonly icon: string;
  readonly place: string;
  readonly landmark: string;
  readonly village: string;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly state: SessionState;
  readonly women: readonly SessionWoman[];
  readonly walk_ins: readonly SessionWalkIn[];
};
export interface Documents {
  readonly 'independence.candidates': IndependenceCandidates;
  readonly 'independence.instrument': IndependenceInstrument;
  readonly 'session.choices': SessionChoices;
  readonly 'session.sheet': SessionSheet;
}
export type DocumentKind = keyof Documents;

// The calls.
export type HelloAsked = {
  readonly nonce: string;
};
export type Limits = {
  readonly facts: number;
  readonly bytes: number;
};
export type Hub = {
  readonly upstream_epoch: string;
  readonly unforwarded: number;
  readonly reached_at: number;
};
export type DoorHello = {
  readonly nonce: string;
  readonly epoch: string;
  readonly now: number;
  readonly proto: number;
  readonly limits: Limits;
  readonly device_id: DeviceId;
  readonly person: string;
  readonly chapter: string;
  readonly zone: string;
  readonly hub?: Hub;
};
export type FactId = string;
export type SentFact = {
  readonly id: FactId;
  readonly v: number;
  readonly dev: DeviceId;
  readonly n: number;
  readonly kind: string;
  readonly at: number;
  readonly seen?: number;
  readonly about: readonly string[];
  readonly form: unknown;
};
export type PushCall = {
  readonly nonce: string;
  readonly epoch?: string | null;
  readonly sent_at: number;
  readonly n_max: number;
  readonly facts: readonly SentFact[];
};
export type NoteState = 'ok' | 'dup' | 'held' | 'reject' | 'conflict' | 'later';
export type NoteBecame = 'ok' | 'held' | 'reject';
export type NoteResult = {
  readonly id: string;
  readonly s: NoteState;
  readonly was?: NoteBecame;
  readonly code?: string;
  readonly text?: string;
};
export type Have = {
  readonly contig: number;
  readonly missing: readonly number[];
};
export type PushAnswer = {
  readonly nonce: string;
  readonly epoch: string;
  readonly now: number;
  readonly results: readonly NoteResult[];
  readonly have: Have;
};
export type PullAsked = {
  readonly nonce: string;
  readonly c?: string;
  readonly limit?: number | string;
  readonly wait?: number | string;
  readonly anew?: string;
};
export type ChangeOp = 'put' | 'drop';
export type DocumentChange = {
  readonly p: number;
  readonly scope: string;
  readonly op: ChangeOp;
  readonly kind: string;
  readonly ref: string;
  readonly h?: string;
  readonly doc?: unknown;
};
export type PullAnswer = {
  readonly nonce: string;
  readonly epoch: string;
  readonly now: number;
  readonly reset: boolean;
  readonly changes: readonly DocumentChange[];
  readonly drop_scopes: readonly string[];
  readonly cursor: string;
  readonly position: number;
  readonly more: boolean;
};
export type DigestAsked = {
  readonly nonce: string;
  readonly scopes?: string;
};
export type ScopeDigest = {
  readonly scope: string;
  readonly count: number;
  readonly xor: string;
  readonly upto: number;
};
export type DigestAnswer = {
  readonly nonce: string;
  readonly epoch: string;
  readonly now: number;
  readonly position: number;
  readonly scopes: readonly ScopeDigest[];
};
export type Refused = {
  readonly problem: string;
  readonly text: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly wipe?: boolean;
};
export type Led = {
  readonly location: string;
  readonly notice: string;
};

// What a whole call is refused with.
export type CallProblem =
  | 'sync.not_known'
  | 'sync.revoked'
  | 'body.wrong_shape'
  | 'http.too_large'
  | 'http.no_such_page'
  | 'http.not_understood'
  | 'http.our_mistake'
  | 'http.try_later';
// What is said of one note, besides what its own slice says of it.
export type NoteProblem =
  | 'sync.unreadable'
  | 'sync.kind_unknown'
  | 'sync.no_office'
  | 'sync.not_hers'
  | 'sync.revoked'
  | 'sync.other_content'
  | 'fact.another_body'
  | 'permit.not_given'
  | 'form.look_again'
  | 'body.wrong_shape'
  | 'http.no_such_page'
  | 'http.at_the_same_time'
  | 'http.our_mistake'
  | 'http.try_later';
