// A journey is one group's passage through the seven stages of empowerment (Sipahelut 2010; paper, "Pemberdayaan
// Masyarakat"). Stages are passed in order and none is skipped. A stage ends when it shows what it is for: not by a
// button, but by what was noted while the women and their facilitator walked it. A stage can be entered again, with a
// reason. Termination is no closing down; it is graduation.
#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"

#include <boost/describe/enum.hpp>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace journey {

using GroupId = base::Id<struct GroupTag>;
using OptionId = base::Id<struct OptionTag>;
using StepId = base::Id<struct StepTag>;

enum class Stage { Engagement, Assessment, Planning, ActionPlan, Implementation, Evaluation, Termination };
BOOST_DESCRIBE_ENUM(Stage, Engagement, Assessment, Planning, ActionPlan, Implementation, Evaluation, Termination)
inline constexpr std::array all_stages { Stage::Engagement, Stage::Assessment, Stage::Planning, Stage::ActionPlan,
    Stage::Implementation, Stage::Evaluation, Stage::Termination };

// What a stage must show before it ends, one thing each.
enum class Item {
    Contacts, // visits and introductions noted
    Members, // women who were asked and agreed to join
    Consents, // members who consented to their data being kept
    Needs,
    Strengths,
    Baseline, // current members asked for a first interview: answered, or would rather not
    Options,
    Votes, // current members who voted
    Choice, // one option leads
    Steps, // planned, each with its owner and day
    Sessions, // held for this group
    StepsEnded, // done, or dropped with a reason
    Endline,
    Findings,
    Handover, // who carries on, and what
    FollowUp, // the day somebody comes back to ask
};

// What is known about a group, counted.
struct Seen {
    int contacts = 0;
    int members = 0; // today
    int consents = 0; // of today's members
    int needs = 0;
    int strengths = 0;
    int asked_baseline = 0; // of today's members
    int options = 0;
    int votes = 0; // of today's members
    bool one_option_leads = false;
    int steps = 0;
    int steps_ended = 0;
    int sessions_held = 0;
    int asked_endline = 0;
    int findings = 0;
    int handovers = 0;
};

struct Evidence {
    Item item;
    int has;
    int needed;
    bool met() const { return has >= needed; }
};

inline constexpr int contacts_needed = 3;
inline constexpr int members_needed = 5;
inline constexpr int needs_needed = 3;
inline constexpr int strengths_needed = 1;
inline constexpr int options_needed = 2;

// What this stage asks for, in the order in which it is shown. Nobody who would rather not be interviewed holds her
// group up: being asked is what counts. Half of the members must have voted.
std::vector<Evidence> evidence_of(Stage, Seen const&);

struct Journey {
    Stage stage = Stage::Engagement;
    bool graduated = false;
    Seen seen {};
};

// The stage that follows. Refuses with journey.not_yet, one field for each thing that is missing; with
// journey.last_stage in termination and journey.graduated after it.
base::Result<Stage> next_stage(Journey const&);
// Whether the group may be seen off: it stands in termination and shows its handover.
base::Result<> may_graduate(Journey const&);
// Whether the group may enter an earlier stage again (journey.not_earlier); from termination, also after graduating.
base::Result<> may_return(Journey const&, Stage to);

// What is noted in votes stays as it was voted: options and votes change in planning alone (journey.not_planning).
base::Result<> may_vote(Journey const&);
// Nothing is noted for a group that has graduated (journey.graduated).
base::Result<> may_note(Journey const&);

// One option and the votes for it.
struct Tally {
    OptionId option;
    int votes = 0;
};
// The option with the most votes; nothing on a tie or without votes.
std::optional<OptionId> chosen(std::vector<Tally> const&);

inline constexpr base::Code unknown { "journey.unknown",
    { "Kelompok ini tidak ada di komunitas Ibu.", "Your community has no such group." } };
inline constexpr base::Code unknown_step { "journey.unknown_step",
    { "Langkah ini tidak ada di kelompok ini.", "This group has no such step." } };
inline constexpr base::Code not_yet { "journey.not_yet",
    { "Tahap ini belum bisa ditutup. Lengkapi dulu yang di bawah ini.",
        "This stage cannot end yet. First complete what is listed here." } };
inline constexpr base::Code last_stage { "journey.last_stage",
    { "Ini tahap terakhir. Pilih \"Lepas kelompok\" bila semua siap.",
        "This is the last stage. Choose \"See the group off\" when all is ready." } };
inline constexpr base::Code not_last_stage { "journey.not_last_stage",
    { "Kelompok dilepas pada tahap Terminasi. Lewati dulu tahap sebelumnya.",
        "A group is seen off in termination. First pass the stages before it." } };
inline constexpr base::Code graduated { "journey.graduated",
    { "Kelompok ini sudah jalan sendiri. Untuk mencatat lagi, masuki lagi satu tahap.",
        "This group walks on its own now. To note more, enter a stage again." } };
inline constexpr base::Code not_earlier { "journey.not_earlier",
    { "Pilih tahap yang sudah pernah dilewati.", "Choose a stage that was passed before." } };
inline constexpr base::Code not_planning { "journey.not_planning",
    { "Pilihan dan suara dicatat pada tahap Perencanaan saja.",
        "Options and votes are noted in the planning stage only." } };
inline constexpr base::Code few_contacts { "journey.few_contacts",
    { "Kunjungan atau perkenalan: catat {n} lagi.", "Visits or introductions: note {n} more." } };
inline constexpr base::Code few_members { "journey.few_members",
    { "Ibu yang setuju ikut: catat {n} lagi.", "Women who agreed to join: note {n} more." } };
inline constexpr base::Code few_consents { "journey.few_consents",
    { "Izin simpan data: catat izin {n} ibu lagi.", "Consent to keep data: note {n} more." } };
inline constexpr base::Code few_needs { "journey.few_needs",
    { "Kebutuhan ibu-ibu: catat {n} lagi.", "Needs of the women: note {n} more." } };
inline constexpr base::Code few_strengths { "journey.few_strengths",
    { "Potensi ibu-ibu: catat {n} lagi.", "Strengths of the women: note {n} more." } };
inline constexpr base::Code baseline_open { "journey.baseline_open",
    { "Wawancara awal: {n} ibu belum ditanya.", "First interview: {n} women were not asked yet." } };
inline constexpr base::Code few_options { "journey.few_options",
    { "Pilihan kegiatan: catat {n} lagi.", "Options: note {n} more." } };
inline constexpr base::Code few_votes { "journey.few_votes",
    { "Suara ibu-ibu: kurang {n} suara.", "Votes: {n} more are needed." } };
inline constexpr base::Code no_choice { "journey.no_choice",
    { "Belum ada pilihan dengan suara terbanyak. Pungut suara lagi.", "No option leads yet. Vote once more." } };
inline constexpr base::Code no_steps { "journey.no_steps",
    { "Rencana: catat paling sedikit satu langkah.", "Plan: note at least one step." } };
inline constexpr base::Code no_sessions { "journey.no_sessions",
    { "Kegiatan kelompok: belum ada yang dilaksanakan.", "Sessions of the group: none was held yet." } };
inline constexpr base::Code steps_open { "journey.steps_open",
    { "Rencana: masih ada {n} langkah yang belum selesai.", "Plan: {n} steps are still open." } };
inline constexpr base::Code endline_open { "journey.endline_open",
    { "Wawancara akhir: {n} ibu belum ditanya.", "Last interview: {n} women were not asked yet." } };
inline constexpr base::Code no_findings { "journey.no_findings",
    { "Hasil evaluasi: catat paling sedikit satu.", "Findings: note at least one." } };
inline constexpr base::Code no_handover { "journey.no_handover",
    { "Serah terima: catat siapa yang meneruskan.", "Handover: note who carries on." } };
inline constexpr base::Code no_follow_up { "journey.no_follow_up",
    { "Kunjungan lanjutan: pilih tanggalnya.", "Follow-up: choose its day." } };

inline constexpr base::Code taken_back_already { "journey.taken_back_already",
    { "Catatan ini sudah ditarik.", "This note was taken back already." } };
inline constexpr base::Code visit_after_farewell { "journey.visit_after_farewell",
    { "Kunjungan lanjutan dicatat setelah kelompok dilepas.", "Follow-up visits are noted after the farewell." } };

// Of forms.
inline constexpr base::Code too_long { "journey.too_long",
    { "Terlalu panjang: paling banyak {most} huruf.", "Too long: at most {most} characters." } };
inline constexpr base::Code not_happened { "journey.not_happened",
    { "Tanggal ini belum tiba. Pilih hari ini atau sebelumnya.",
        "That day is still to come. Choose today or before." } };
inline constexpr base::Code too_early { "journey.too_early",
    { "Tanggal ini terlalu lama. Periksa tahunnya.", "That day is too long ago. Check the year." } };
inline constexpr base::Code too_late { "journey.too_late",
    { "Tanggal ini terlalu jauh. Periksa tahunnya.", "That day is too far off. Check the year." } };
inline constexpr base::Code before_today { "journey.before_today",
    { "Pilih hari ini atau sesudahnya.", "Choose today or a later day." } };
inline constexpr base::Code before_the_group { "journey.before_the_group",
    { "Tanggal ini sebelum kelompok mulai. Periksa tanggalnya.",
        "That day is before the group began. Check the day." } };
inline constexpr base::Code not_a_village { "journey.not_a_village",
    { "Pilih kelurahan dari daftar.", "Choose a village from the list." } };
inline constexpr base::Code not_a_member { "journey.not_a_member",
    { "Pilih ibu dari daftar.", "Choose a woman from the list." } };
inline constexpr base::Code joined_already { "journey.joined_already",
    { "Ibu ini sudah menjadi anggota kelompok.", "She is in the group already." } };
inline constexpr base::Code not_in_group { "journey.not_in_group",
    { "Ibu ini sekarang bukan anggota kelompok.", "She is not in the group now." } };
inline constexpr base::Code ask_her_first { "journey.ask_her_first",
    { "Tanyai Ibu itu dulu, lalu beri tanda bila ia setuju.", "Ask her first, and tick this when she agrees." } };
inline constexpr base::Code left_before_joining { "journey.left_before_joining",
    { "Tanggal keluar tidak boleh sebelum tanggal ikut.", "She cannot leave before she joined." } };
inline constexpr base::Code no_votes { "journey.no_votes",
    { "Belum ada suara baru. Pilih satu pilihan untuk tiap ibu.", "No new vote. Choose one option for each woman." } };
inline constexpr base::Code option_is_here { "journey.option_is_here",
    { "Pilihan ini sudah ada. Tulis yang lain.", "This option is here already. Write another." } };
inline constexpr base::Code not_an_option { "journey.not_an_option",
    { "Pilih salah satu pilihan kelompok ini.", "Choose one of this group's options." } };
inline constexpr base::Code owner_needed { "journey.owner_needed",
    { "Pilih anggota yang bertanggung jawab, atau tulis namanya.",
        "Choose who takes care of it, or write her name." } };
inline constexpr base::Code reason_needed { "journey.reason_needed",
    { "Tulis alasannya, cukup satu kalimat.", "Write why; one sentence is enough." } };
inline constexpr base::Code before_last_entry { "journey.before_last_entry",
    { "Tanggal ini sebelum tahap sekarang dimulai.", "That day is before the present stage began." } };
inline constexpr base::Code name_taken { "journey.name_taken",
    { "Sudah ada kelompok dengan nama ini di kelurahan itu.", "That village has a group of this name already." } };

}
