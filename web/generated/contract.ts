// Printed by `berdaya contract --typescript` from the C++; `tools/contract` writes it.

// What names a thing.
export type QuestionId = string; export type NoticeId = string; export type CarriageId = string;
export type DeviceId = string; export type TurnId = string; export type DutyId = string;
export type OfficerId = string; export type RoleAreaId = string; export type DeedId = string;
export type OutcomeId = string; export type PracticeId = string; export type MemberId = string;
export type SeenId = string; export type GroupId = string; export type NoteId = string; export type ConsentId = string;
export type CircleId = string; export type MeetingId = string; export type StepId = string;
export type RoundId = string; export type AnswerId = string; export type ReceiptId = string;
export type PartnerId = string; export type PromiseId = string; export type SessionId = string;
export type WalkInId = string; export type ProgrammeId = string; export type ModuleId = string;
export type MomentId = string; export type FactId = string; export type ChapterId = string;

// Notes that a phone brings.
export type BulletinWay = 'Car' | 'Phone' | 'Paper';
export type BulletinChannel = 'Visit' | 'Letter' | 'Message' | 'Call';
export type BaseZone = 'Wib' | 'Wita' | 'Wit';
export type EnactmentFunction = 'Manifest' | 'Latent';
export type ExpectationWho = 'Member' | 'Participant' | 'VillageOfficer' | 'Partner' | 'Neighbour' | 'SomebodyElse';
export type ExpectationUrgency = 'Soon' | 'ThisYear' | 'SomeDay';
export type IndependenceRound = 'Baseline' | 'Endline';
export type IndependenceMode = 'Interviewer' | 'Herself';
export type JourneyNeedKind = 'Need' | 'Strength';
export type MemberChannel = 'Form' | 'Paper' | 'Voice';
export type MemberJoining = 'Member' | 'Participant';
export type MentoringReason = 'OnHerOwn' | 'Moved' | 'NoTime' | 'OtherMentor' | 'Other';
export type MentoringWay = 'Met' | 'Call' | 'WhatsApp';
export type MentoringOutcome = 'Done' | 'NotYet' | 'Dropped';
export type NetworkQuestion = 'Helps' | 'Trades' | 'Teaches';
export type NetworkWay = 'Asked' | 'AtTheDesk';
export type PartnerSupportKind = 'Facility' | 'Trainer' | 'Funds' | 'FollowUp';
export type PartnerUnit = 'Rupiah' | 'Piece' | 'Pack' | 'Kilogram' | 'Litre' | 'Metre' | 'Day' | 'Hour' | 'Meeting';

// What a note of each kind speaks of, and its form.
export interface Notes {
  readonly 'bulletin.answer_question': { about: readonly [QuestionId]; form: {
    readonly answer: string; readonly answered_on: string; readonly means_otherwise?: boolean | string; } };
  readonly 'bulletin.note_carriage': { about: readonly [NoticeId]; form: {
    readonly village_code: string; readonly carried_on: string; readonly way: BulletinWay;
    readonly heard?: number | string; readonly again?: boolean | string; } };
  readonly 'bulletin.note_question': { about: readonly []; form: {
    readonly words: string; readonly village_code: string; readonly notice_id?: NoticeId; readonly asked_on: string;
    readonly means_otherwise?: boolean | string; } };
  readonly 'bulletin.retract_carriage': { about: readonly [CarriageId]; form: { readonly because: string; } };
  readonly 'bulletin.retract_question': { about: readonly [QuestionId]; form: {
    readonly because: string; readonly means_otherwise?: boolean | string; } };
  readonly 'bulletin.return_answer': { about: readonly [QuestionId]; form: { readonly returned_on: string; } };
  readonly 'bulletin.send_question': { about: readonly [QuestionId]; form: {
    readonly agency: string; readonly channel: BulletinChannel; readonly sent_on: string; } };
  readonly 'device.tell_emptied': { about: readonly [DeviceId]; form: {
    readonly n_max: number | string; readonly unsent: number | string; } };
  readonly 'duty.retract_turn': { about: readonly [TurnId]; form: {
    readonly because: string; readonly means_otherwise?: boolean | string; } };
  readonly 'duty.take_turn': { about: readonly []; form: {
    readonly duty_id: DutyId; readonly officer_id: OfficerId; readonly day: string; readonly from: string;
    readonly until: string; readonly zone: BaseZone; readonly place: string; } };
  readonly 'duty.take_turn_at': { about: readonly [string]; form: {
    readonly duty_id: DutyId; readonly officer_id: OfficerId; } };
  readonly 'enactment.note_deed': { about: readonly []; form: {
    readonly words: string; readonly role_area_id: RoleAreaId; readonly village_code?: string;
    readonly done_on: string; readonly again?: boolean | string; readonly means_otherwise?: boolean | string; } };
  readonly 'enactment.retract': { about: readonly [DeedId]; form: {
    readonly because: string; readonly means_otherwise?: boolean | string; } };
  readonly 'enactment.retract_outcome': { about: readonly [OutcomeId]; form: {
    readonly because: string; readonly means_otherwise?: boolean | string; } };
  readonly 'enactment.tell_outcome': { about: readonly [string, string]; form: {
    readonly function: EnactmentFunction; readonly who: ExpectationWho; readonly words: string;
    readonly means_otherwise?: boolean | string; } };
  readonly 'exemplar.note_practice': { about: readonly []; form: {
    readonly practice_id: PracticeId; readonly member_id: MemberId; readonly seen_on: string;
    readonly session_id?: string; readonly place?: string; readonly words: string;
    readonly means_otherwise?: boolean | string; } };
  readonly 'exemplar.propose': { about: readonly [MemberId]; form: {
    readonly enterprise?: string; readonly begun_on?: string; readonly means_otherwise?: boolean | string; } };
  readonly 'exemplar.retract': { about: readonly [SeenId]; form: { readonly because: string; } };
  readonly 'expectation.note_expectation': { about: readonly []; form: {
    readonly who: ExpectationWho; readonly village_code?: string; readonly words: string;
    readonly urgency: ExpectationUrgency; readonly role_area_id?: RoleAreaId; readonly session_id?: string;
    readonly said_on: string; readonly name?: string; readonly agrees?: boolean | string;
    readonly means_otherwise?: boolean | string; } };
  readonly 'independence.record_interview': { about: readonly [MemberId]; form: {
    readonly round: IndependenceRound; readonly instrument: string; readonly t1: number | string;
    readonly t2: number | string; readonly asked_on: string; readonly mode: IndependenceMode;
    readonly minutes: number | string; readonly leaves: string; readonly count?: number | string;
    readonly answer?: Readonly<Record<string, string>>; } };
  readonly 'journey.note_need': { about: readonly [GroupId]; form: {
    readonly kind: JourneyNeedKind; readonly what: string; readonly said_by?: MemberId; readonly said_on: string; } };
  readonly 'journey.take_back': { about: readonly [GroupId, NoteId]; form: { readonly because: string; } };
  readonly 'member.give_consent': { about: readonly [MemberId]; form: {
    readonly purpose: string; readonly channel: MemberChannel; readonly witness?: string; readonly place?: string;
    readonly given_on: string; readonly proof?: string; readonly sheet_no?: string; readonly notice_sha256?: string;
  } };
  readonly 'member.register_on_the_spot': { about: readonly []; form: {
    readonly full_name: string; readonly nickname?: string; readonly phone?: string; readonly village_code: string;
    readonly rt?: string; readonly joining: MemberJoining; } };
  readonly 'member.withdraw_consent': { about: readonly [MemberId, ConsentId]; form: {
    readonly withdrawn_on?: string; } };
  readonly 'mentoring.begin_circle': { about: readonly []; form: {
    readonly mentor_id: MemberId; readonly member_id: MemberId; readonly purpose: string; readonly begun_on: string;
    readonly meets_every: number | string; readonly session_id?: string; readonly means_otherwise?: boolean | string;
  } };
  readonly 'mentoring.end_circle': { about: readonly [CircleId]; form: {
    readonly reason: MentoringReason; readonly because?: string; readonly ended_on: string;
    readonly means_otherwise?: boolean | string; } };
  readonly 'mentoring.join': { about: readonly [CircleId]; form: {
    readonly member_id: MemberId; readonly joined_on: string; } };
  readonly 'mentoring.leave': { about: readonly [CircleId, MemberId]; form: {
    readonly left_on: string; readonly because: string; readonly means_otherwise?: boolean | string; } };
  readonly 'mentoring.note_meeting': { about: readonly [CircleId]; form: {
    readonly held_on: string; readonly way: MentoringWay; readonly present?: readonly MemberId[];
    readonly words: string; readonly step_what?: string; readonly step_whose?: MemberId; readonly step_due_on?: string;
    readonly again?: boolean | string; readonly means_otherwise?: boolean | string; } };
  readonly 'mentoring.retract': { about: readonly [MeetingId]; form: {
    readonly because: string; readonly means_otherwise?: boolean | string; } };
  readonly 'mentoring.say_outcome': { about: readonly [StepId]; form: {
    readonly outcome: MentoringOutcome; readonly words: string; readonly happened_on: string; readonly due_on?: string;
    readonly means_otherwise?: boolean | string; } };
  readonly 'network.add_answer': { about: readonly [RoundId]; form: {
    readonly question: NetworkQuestion; readonly named: string; } };
  readonly 'network.begin_round': { about: readonly [MemberId]; form: {
    readonly asked_on: string; readonly way: NetworkWay; } };
  readonly 'network.retract_answer': { about: readonly [AnswerId]; form: {
    readonly because: string; readonly means_otherwise?: boolean | string; } };
  readonly 'network.retract_round': { about: readonly [RoundId]; form: {
    readonly because: string; readonly means_otherwise?: boolean | string; } };
  readonly 'partner.note_given': { about: readonly [ReceiptId]; form: {
    readonly place: string; readonly amount: string; readonly given_on: string; readonly receipt_no?: string;
    readonly photo?: readonly string[]; } };
  readonly 'partner.note_receipt': { about: readonly [PartnerId]; form: {
    readonly promise_id?: PromiseId; readonly kind?: PartnerSupportKind; readonly what?: string;
    readonly amount: string; readonly unit?: PartnerUnit; readonly received_on: string; readonly receipt_no?: string;
    readonly received_by?: string; readonly photo?: readonly string[]; readonly unpromised?: boolean | string;
    readonly again?: boolean | string; readonly beyond?: boolean | string; readonly means_otherwise?: boolean | string;
  } };
  readonly 'partner.retract': { about: readonly [NoteId]; form: {
    readonly because: string; readonly means_otherwise?: boolean | string; } };
  readonly 'session.add_walk_in': { about: readonly [SessionId]; form: {
    readonly name: string; readonly phone?: string; readonly village_code?: string; } };
  readonly 'session.cancel': { about: readonly [SessionId]; form: {
    readonly because: string; readonly although_they_came?: boolean | string; } };
  readonly 'session.correct_plan': { about: readonly [SessionId]; form: {
    readonly title?: string; readonly place?: string; readonly landmark?: string; readonly starts_at?: string;
    readonly ends_at?: string; } };
  readonly 'session.correct_walk_in': { about: readonly [SessionId, WalkInId]; form: {
    readonly name: string; readonly phone?: string; } };
  readonly 'session.note_card': { about: readonly [SessionId]; form: { readonly card: string; } };
  readonly 'session.note_moment': { about: readonly [SessionId]; form: {
    readonly text: string; readonly photo?: readonly string[]; readonly means_otherwise?: boolean | string; } };
  readonly 'session.plan_session': { about: readonly []; form: {
    readonly programme_id: ProgrammeId; readonly module_id?: ModuleId; readonly group_id?: string;
    readonly title: string; readonly place: string; readonly landmark?: string; readonly village_code: string;
    readonly held_on: string; readonly starts_at: string; readonly ends_at: string; readonly trainer?: string;
    readonly capacity?: number | string; readonly notes?: string; readonly is_public?: boolean | string; } };
  readonly 'session.record_attendance': { about: readonly [SessionId]; form: {
    readonly mark?: Readonly<Record<string, string>>; } };
  readonly 'session.take_back_marks': { about: readonly [SessionId]; form: {
    readonly members?: readonly MemberId[]; } };
  readonly 'session.take_moment_off': { about: readonly [SessionId, MomentId]; form: { readonly because: string; } };
  readonly 'session.take_off': { about: readonly [SessionId, WalkInId]; form: { readonly because: string; } };
  readonly 'session.take_photo_off': { about: readonly [SessionId, MomentId, string]; form: {
    readonly because: string; } };
}
export type Kind = keyof Notes;
export type About = { readonly [K in Kind]: Notes[K]['about'] };
export type Forms = { readonly [K in Kind]: Notes[K]['form'] };

// Documents that a phone holds.
export type BulletinStep = 'Noted' | 'Sent' | 'Answered' | 'Returned';
export type BulletinQuestion = {
  readonly step: BulletinStep; readonly words: string; readonly village: string; readonly done_on: string;
  readonly agency: string; readonly answer: string; };
export type BulletinNotice = {
  readonly id: string; readonly title: string; readonly words: string; readonly audience: string;
  readonly agency: string; readonly check_at: string; readonly valid_from: string; readonly valid_until: string; };
export type BulletinNotices = { readonly notices: readonly BulletinNotice[]; };
export type DutyDuty = { readonly id: DutyId; readonly name: string; };
export type DutyOfficer = {
  readonly id: OfficerId; readonly name: string; readonly term_from: string; readonly term_to: string | null; };
export type DutyChoices = {
  readonly duties: readonly DutyDuty[]; readonly officers: readonly DutyOfficer[]; readonly zone: BaseZone; };
export type ExemplarPractice = {
  readonly id: string; readonly cerdas_value: string; readonly name_id: string; readonly name_en: string; };
export type ExemplarPractices = { readonly practices: readonly ExemplarPractice[]; };
export type ExpectationArea = { readonly id: string; readonly name_id: string; readonly name_en: string; };
export type ExpectationAreas = { readonly areas: readonly ExpectationArea[]; };
export type IndependenceWoman = {
  readonly id: string; readonly name: string; readonly due: IndependenceRound; readonly asked_before: string | null; };
export type IndependenceCandidates = { readonly women: readonly IndependenceWoman[]; };
export type IndependencePlan = { readonly round: IndependenceRound; readonly t1: number; readonly t2: number; };
export type IndependenceInstrument = {
  readonly id: string; readonly plans: readonly IndependencePlan[]; readonly questions: unknown; };
export type JourneyGroup = { readonly name: string; readonly village: string; readonly women: readonly MemberId[]; };
export type MentoringMentee = {
  readonly id: MemberId; readonly name: string; readonly joined_on: string; readonly last_on: string; };
export type MentoringStep = {
  readonly id: StepId; readonly what: string; readonly whose: MemberId; readonly whose_name: string;
  readonly agreed_on: string; readonly due_on: string; };
export type MentoringCircle = {
  readonly mentor_id: MemberId; readonly mentor_name: string; readonly begun_on: string; readonly last_on: string;
  readonly women: readonly MentoringMentee[]; readonly steps: readonly MentoringStep[]; };
export type MentoringOpening = { readonly most_women: number; readonly longest_rhythm: number; };
export type NetworkWomen = { readonly agreed: readonly MemberId[]; readonly may_be_named: readonly MemberId[]; };
export type PartnerPromise = {
  readonly id: PromiseId; readonly partner_id: PartnerId; readonly partner: string; readonly what: string;
  readonly unit: string; readonly amount: number; readonly received: number; };
export type PartnerPartner = { readonly id: PartnerId; readonly name: string; };
export type PartnerPromises = {
  readonly promises: readonly PartnerPromise[]; readonly partners: readonly PartnerPartner[]; };
export type PartnerReceipt = {
  readonly id: ReceiptId; readonly partner: string; readonly what: string; readonly unit: string;
  readonly left: number; readonly received_on: string; };
export type PartnerReceipts = { readonly receipts: readonly PartnerReceipt[]; };
export type SessionProgramme = { readonly id: ProgrammeId; readonly name: string; readonly icon: string; };
export type SessionVillage = { readonly code: string; readonly name: string; };
export type SessionInBoth = { readonly id: string; readonly en: string; };
export type SessionNotice = {
  readonly purpose: string; readonly version: number; readonly sha256: string; readonly label: SessionInBoth;
  readonly notice: SessionInBoth; };
export type SessionChoices = {
  readonly programmes: readonly SessionProgramme[]; readonly villages: readonly SessionVillage[];
  readonly notices: readonly SessionNotice[]; };
export type SessionConsent = { readonly id: ConsentId; readonly purpose: string; };
export type SessionConsents = { readonly id: MemberId; readonly given: readonly SessionConsent[]; };
export type SessionConsenting = { readonly women: readonly SessionConsents[]; };
export type SessionMoment = {
  readonly id: MomentId; readonly text: string; readonly by: string; readonly at: number; readonly photos: number; };
export type SessionMoments = { readonly moments: readonly SessionMoment[]; };
export type SessionState = 'planned' | 'held' | 'cancelled';
export type SessionMark = 'expected' | 'present' | 'excused' | 'sick' | 'no_notice';
export type SessionWoman = {
  readonly id: MemberId; readonly name: string; readonly nick: string; readonly rt: string; readonly mark: SessionMark;
  readonly card: string; };
export type SessionWalkIn = { readonly id: WalkInId; readonly name: string; };
export type SessionSheet = {
  readonly title: string; readonly programme: string; readonly icon: string; readonly place: string;
  readonly landmark: string; readonly village: string; readonly day: string; readonly from: string;
  readonly to: string; readonly state: SessionState; readonly women: readonly SessionWoman[];
  readonly walk_ins: readonly SessionWalkIn[]; };
export interface Documents {
  readonly 'bulletin.answer': BulletinQuestion;
  readonly 'bulletin.notices': BulletinNotices;
  readonly 'bulletin.question': BulletinQuestion;
  readonly 'duty.choices': DutyChoices;
  readonly 'exemplar.practices': ExemplarPractices;
  readonly 'expectation.areas': ExpectationAreas;
  readonly 'independence.candidates': IndependenceCandidates;
  readonly 'independence.instrument': IndependenceInstrument;
  readonly 'journey.group': JourneyGroup;
  readonly 'mentoring.circle': MentoringCircle;
  readonly 'mentoring.opening': MentoringOpening;
  readonly 'network.women': NetworkWomen;
  readonly 'partner.promises': PartnerPromises;
  readonly 'partner.receipts': PartnerReceipts;
  readonly 'session.choices': SessionChoices;
  readonly 'session.consents': SessionConsenting;
  readonly 'session.moments': SessionMoments;
  readonly 'session.sheet': SessionSheet;
}
export type DocumentKind = keyof Documents;

// The calls.
export type HelloAsked = { readonly nonce: string; };
export type Limits = { readonly facts: number; readonly bytes: number; };
export type Hub = { readonly upstream_epoch: string; readonly unforwarded: number; readonly reached_at: number; };
export type Recovery = { readonly kid: string; readonly share: string; };
export type Recovered = { readonly by: readonly string[]; readonly at: number; };
export type DoorHello = {
  readonly nonce: string; readonly epoch: string; readonly now: number; readonly proto: number;
  readonly limits: Limits; readonly device_id: DeviceId; readonly person: string; readonly chapter: string;
  readonly zone: string; readonly hub?: Hub; readonly recovery?: Recovery; readonly recovered?: Recovered;
  readonly no_office: boolean; };
export type SentFact = {
  readonly id: FactId; readonly v: number; readonly dev: DeviceId; readonly n: number; readonly kind: string;
  readonly at: number; readonly seen?: number; readonly sup?: readonly FactId[]; readonly about: readonly string[];
  readonly form: unknown; };
export type Other = { readonly dev: DeviceId; readonly n_max: number; };
export type BroughtNote = {
  readonly by: DeviceId; readonly noted_at: number; readonly suspect: boolean; readonly seen: number; };
export type HeardPhone = {
  readonly dev: DeviceId; readonly heard_at: number; readonly n_max: number; readonly clock_offset_ms: number; };
export type PushCall = {
  readonly nonce: string; readonly epoch?: string | null; readonly sent_at: number; readonly n_max: number;
  readonly facts: readonly SentFact[]; readonly others?: readonly Other[]; readonly carries?: number;
  readonly brought?: readonly BroughtNote[]; readonly phones?: readonly HeardPhone[]; };
export type NoteState = 'ok' | 'dup' | 'held' | 'reject' | 'conflict' | 'later';
export type NoteBecame = 'ok' | 'held' | 'reject';
export type NoteResult = {
  readonly id: string; readonly s: NoteState; readonly was?: NoteBecame; readonly code?: string;
  readonly text?: string; };
export type Have = { readonly contig: number; readonly missing: readonly number[]; };
export type PushAnswer = {
  readonly nonce: string; readonly epoch: string; readonly now: number; readonly results: readonly NoteResult[];
  readonly have: Have; };
export type PullAsked = {
  readonly nonce: string; readonly c?: string; readonly limit?: number | string; readonly wait?: number | string;
  readonly anew?: string; };
export type ChangeOp = 'put' | 'drop';
export type DocumentChange = {
  readonly p: number; readonly scope: string; readonly op: ChangeOp; readonly kind: string; readonly ref: string;
  readonly h?: string; readonly doc?: unknown; };
export type PullAnswer = {
  readonly nonce: string; readonly epoch: string; readonly now: number; readonly reset: boolean;
  readonly changes: readonly DocumentChange[]; readonly drop_scopes: readonly string[]; readonly cursor: string;
  readonly position: number; readonly more: boolean; readonly no_office: boolean; };
export type DigestAsked = { readonly nonce: string; readonly scopes?: string; };
export type ScopeDigest = {
  readonly scope: string; readonly count: number; readonly xor: string; readonly upto: number; };
export type DigestAnswer = {
  readonly nonce: string; readonly epoch: string; readonly now: number; readonly position: number;
  readonly scopes: readonly ScopeDigest[]; };
export type HubAsked = { readonly nonce: string; readonly carries?: number | string; readonly have?: string; };
export type HubPart = {
  readonly name: string; readonly columns: string; readonly hash: string;
  readonly rows?: readonly (readonly (string | null)[])[]; };
export type HubAnswer = {
  readonly nonce: string; readonly epoch: string; readonly now: number; readonly chapter: ChapterId;
  readonly device_id: DeviceId; readonly position: number; readonly parts: readonly HubPart[]; };
export type TakeInvitation = {
  readonly fact_id: FactId; readonly token: string; readonly label: string; readonly device_key: string; };
export type TakeHubInvitation = {
  readonly fact_id: FactId; readonly token: string; readonly label: string; readonly device_key: string; };
export type Recover = {
  readonly fact_id: FactId; readonly token: string; readonly label?: string; readonly device_id?: string;
  readonly device_key: string; };
export type Refused = {
  readonly problem: string; readonly text: string; readonly fields: Readonly<Record<string, string>>;
  readonly wipe?: boolean; readonly epoch?: string; };
export type Led = { readonly location: string; readonly notice: string; };

// What a whole call is refused with.
export type CallProblem =
  | 'sync.not_known' | 'sync.revoked' | 'sync.no_hub' | 'sync.hub_is_full' | 'sync.hub_elsewhere'
  | 'sync.not_at_hub_yet' | 'body.wrong_shape' | 'http.too_large' | 'http.no_such_page' | 'http.not_understood'
  | 'http.our_mistake' | 'http.try_later';
// What is said of one note, besides what its own slice says of it.
export type NoteProblem =
  | 'sync.unreadable' | 'sync.kind_unknown' | 'sync.no_office' | 'sync.not_hers' | 'sync.revoked' | 'sync.hub_revoked'
  | 'sync.hub_waits' | 'sync.other_content' | 'sync.corrects_another' | 'fact.another_body' | 'permit.not_given'
  | 'form.look_again' | 'body.wrong_shape' | 'http.no_such_page' | 'http.at_the_same_time' | 'http.our_mistake'
  | 'http.try_later';
// With what a photo or a recording is not taken.
export type FileProblem =
  | 'files.wrong_version' | 'files.wrong_header' | 'files.wrong_type' | 'files.wrong_checksum' | 'files.no_such_upload'
  | 'files.wrong_method' | 'files.not_at_hub' | 'files.no_kind' | 'files.too_large' | 'files.other_content'
  | 'files.wrong_offset' | 'files.too_many' | 'sync.not_known' | 'http.too_large' | 'http.not_understood'
  | 'http.our_mistake' | 'http.try_later';
