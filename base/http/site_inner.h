// What Pages is made of. Only base/http/site*.cpp include this.
#pragma once

#include "base/files/files.h"
#include "base/http/asking.h"
#include "base/http/crew.h"
#include "base/http/site.h"
#include "base/http/strangers.h"
#include "base/http/waiting.h"
#include "base/sign_in/sign_in.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace http {

// One request with who asks and how; lives until it is answered.
struct Asked {
    Asked(std::shared_ptr<Request const> whole, std::function<void(Response)> answer)
        : kept(std::move(whole))
        , request(*kept)
        , done(std::move(answer))
    {
    }

    std::shared_ptr<Request const> kept;
    Request const& request;
    std::function<void(Response)> done;
    Call call;
    std::optional<permit::Mandate> mandate;
    std::string token; // of the sign-in, as the cookie holds it
    std::optional<sign_in::Known> known; // that sign-in
    std::optional<std::string> next_token; // to be kept by the browser from now on
    bool page = true; // a person's browser
};

struct Brought; // a note on its way: site_note.h
class HubLine; // a hub's line to its secretariat: site_hub_line.h

inline constexpr std::string_view sync_files_path = "/sync/v1/files";
bool is_of_files(std::string_view path);

struct Pages::Inner {
    Inner(sql::Database&, std::vector<base::Slice>, SiteSettings);
    ~Inner();

    void carry_out(std::shared_ptr<Asked> const&);
    void recognise(Asked&, sql::Read&, bool leaves_trace);
    void show(Asked&, Route const&, base::Result<Shown>&);
    void take(std::shared_ptr<Asked> const&, Route const&, base::Result<Prepared>&);
    void answer_fact(std::shared_ptr<Asked> const&, Route const&, base::Result<fact::Outcome> const&);
    void answer_problem(Asked&, base::Problem const&, Route const* route);
    void answer_not_hers(Asked&, Route const*);
    base::Result<Shown> drawn_again(Asked&, Route const&);
    void answer_thrown(Asked&, std::exception_ptr) noexcept;
    void send(Asked&, Response) const;
    Response page_response(Asked const&, int status, std::string body) const;
    Response see_other(std::string_view where, std::string const& notice = {}) const;

    // Doors that are no facts: site_doors.cpp.
    using Door = void (Inner::*)(Asked&);
    Door door_of(Asked const&) const; // nullptr: a route's
    void go_home(Asked&);
    void open_sign_in(Asked&);
    void show_sign_in(Asked&, base::Problem const* problem);
    void try_sign_in(Asked&);
    void sign_out(Asked&);
    void show_sign_ins(Asked&);
    void revoke(Asked&);
    void change_tongue(Asked&);
    bool send_asset(Asked&);
    bool send_field_app(Asked&);
    bool may_post(Asked const&) const;

    // The sync door: site_sync.cpp, site_push.cpp. True when the request was one of it.
    bool answer_sync(std::shared_ptr<Asked> const&);
    std::optional<sync_door::Bearer> bearer(Asked const&, sql::Read&) const;
    // One that was revoked may still bring what it has for 30 days, for a person to look at.
    std::optional<sync_door::Bearer> bringing(Asked const&, sql::Read&) const;
    void sync_hello(Asked&);
    void sync_pull(std::shared_ptr<Asked> const&, Until, bool is_its_turn = false);
    void sync_digest(Asked&);
    void ask_again(WaitingPhone const&);
    base::Problem not_known() const;
    void send_unknown(Asked&, bool is_revoked);
    void sync_push(std::shared_ptr<Asked> const&);
    sync_door::DeviceId book_of(sync_door::Incoming const&, sync_door::Bearer const&, sql::Read&, base::Now) const;
    void send_json(Asked&, int status, std::string body);
    // 200, once the job is on the disk, and with it what was read before: its `done` is this answer.
    void answer_behind(std::shared_ptr<Asked> const&, sql::Database::Job, std::string body);

    // A hub's questions, and what it brings: site_hub.cpp.
    void sync_hub(std::shared_ptr<Asked> const&);
    std::vector<sync_door::HubPart> hub_parts(sql::Read&, sync_door::Bearer const&, base::Now) const;
    void unload(std::vector<Brought>&, sync_door::Freight const&, sync_door::Bearer const& hub, base::Instant sent_at,
        sql::Read&, base::Now) const;
    // On a hub: site_hub_line.cpp. What it keeps for the secretariat, how it stands with it, and the thread that
    // speaks with it.
    void keep_at_hub(sql::Connection&, std::vector<Brought>&, sync_door::Bearer const&, sync_door::Heard const&) const;
    void answer_full_hub(Asked&, std::exception_ptr);
    bool answer_at_hub(Asked&);
    void put_hub(json::Text&, sql::Read&) const;
    std::optional<std::string> drawn(sql::Read&, base::ChapterId const&, sync_door::Document const&,
        std::string const& scope, std::string const& ref) const;
    void wake_hub();
    std::unique_ptr<HubLine> line_to_upstream();

    bool try_waiting_arrival();
    sync_door::Bearer bearer_now(sql::Read&, base::ChapterId const&, Brought const&, base::Now) const;

    // Files in pieces (tus 1.0): site_files.cpp. True when the request was of them.
    bool answer_files(std::shared_ptr<Asked> const&);
    void begin_file(std::shared_ptr<Asked> const&);
    void tell_file(Asked&);
    void take_piece(std::shared_ptr<Asked> const&);
    void send_of_files(Asked&, int status, Headers more, std::string body = {});
    template <class F>
    auto answering(std::shared_ptr<Asked> const&, F tell);
    void refuse_file(Asked&, base::Problem const&);
    bool forget_old_files();
    void follow(sql::Write&, fact::Fact const&, fact::Outcome const&, std::int64_t position) const;
    fact::Follow follower() const;

    bool do_chores();
    void wake_chores();
    void chore_loop();

    sql::Database& database;
    std::vector<base::Slice> slices;
    SiteSettings settings;
    bool secure;
    Router router;
    std::vector<page::NavEntry> nav;
    std::string form_key;
    std::string epoch; // of this database: another after it was restored from a backup
    sign_in::Attempts attempts;
    Strangers strangers;
    std::mutex chore_mutex;
    std::condition_variable chore_wake;
    bool chore_due = true;
    bool ending = false;
    std::thread chore_thread;
    std::unique_ptr<Waiting> waiting; // phones
    std::unique_ptr<HubLine> hub; // none: the secretariat
    std::unique_ptr<Crew> crew; // last: its hands use all of the above
};

// The document of this kind, if it is shown to these, and on such a phone.
sync_door::Document const* document_of(
    std::vector<base::Slice> const&, std::string_view kind, permit::Positions positions, bool is_borrowed = false);

inline constexpr std::string_view sync_push_path = "/sync/v1/push";
inline constexpr std::size_t sync_push_bytes = 512 * 1024;
inline constexpr std::size_t hub_freight_bytes = 64 * 1024; // what a hub says beside the notes
inline constexpr std::size_t facts_at_once = 200;

// {"problem": code, "text": sentence, "fields": {...}}; a phone that is told to wipe forgets all it holds.
// `wipe`: the phone forgets all it holds; `epoch`: of the secretariat that says so, a hub tells none.
std::string json_problem(base::Problem const&, words::Tongue, bool wipe = false, std::string_view epoch = {});

// A route's work as the fact door takes it. What it says was done is kept in both tongues.
fact::Work work_of(Prepared const&, base::Now);

inline constexpr base::Code not_from_here { "http.not_from_here",
    { "Formulir ini tidak dikirim dari halaman kami. Muat ulang halaman, lalu coba lagi.",
        "This form did not come from our page. Reload the page and try again." } };
inline constexpr base::Code signed_in_anew { "http.signed_in_anew",
    { "Ibu sudah masuk lagi sejak mengisi ini, jadi belum tersimpan. Periksa isinya, lalu simpan.",
        "You signed in again since you filled this in, so it is not saved yet. Look it over, then save it." } };
inline constexpr base::Code too_large { "http.too_large",
    { "Kiriman ini terlalu besar. Tekan kembali, lalu kirim sebagian dulu atau berkas yang lebih kecil.",
        "This is too large. Go back and send a part of it first, or a smaller file." } };
inline constexpr base::Code not_understood { "http.not_understood",
    { "Server tidak mengerti permintaan ini ({status}). Muat ulang halamannya, lalu coba lagi.",
        "The server does not understand this request ({status}). Reload the page and try again." } };
inline constexpr base::Code our_mistake { "http.our_mistake",
    { "Ada kesalahan di pihak kami. Yang sudah tersimpan tetap aman. Coba lagi, atau hubungi sekretariat.",
        "We made a mistake. What was saved is safe. Try again, or tell the secretariat." } };
inline constexpr base::Code try_later { "http.try_later",
    { "Komputer server sedang bermasalah. Coba lagi sebentar lagi.", "The server is in trouble. Try again shortly." } };
inline constexpr base::Code at_the_same_time { "http.at_the_same_time",
    { "Ada yang mengubah data ini pada saat yang sama. Periksa dulu, lalu simpan lagi.",
        "Somebody changed this at the same time. Look again, then save once more." } };

}
