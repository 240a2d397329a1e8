#include "base/http/upstream.h"

#include "base/http/gzip.h"

#include <curl/curl.h>

#include <memory>
#include <stdexcept>

namespace http {

namespace {

constexpr std::size_t largest_answer = std::size_t { 64 } << 20;

struct Close {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

// libcurl is started once, before there is a second thread that uses it.
void start_curl()
{
    static bool const started = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    if (!started)
        throw std::runtime_error("libcurl does not start");
}

std::size_t take_body(char* bytes, std::size_t size, std::size_t count, void* into)
{
    auto& body = *static_cast<std::string*>(into);
    if (body.size() + size * count > largest_answer)
        return 0; // ends the call
    body.append(bytes, size * count);
    return size * count;
}

int look_whether_ending(void* ending, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    auto const* const flag = static_cast<std::atomic<bool> const*>(ending);
    return flag && *flag ? 1 : 0;
}

// The line is slow and dear; a certificate that is not good is no line.
void set_manners(CURL* handle)
{
    constexpr long connect_seconds = 15;
    constexpr long slow_bytes = 20;
    constexpr long slow_seconds = 40;
    constexpr long whole_seconds = 300;
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT, connect_seconds);
    curl_easy_setopt(handle, CURLOPT_LOW_SPEED_LIMIT, slow_bytes);
    curl_easy_setopt(handle, CURLOPT_LOW_SPEED_TIME, slow_seconds);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT, whole_seconds);
    curl_easy_setopt(handle, CURLOPT_ACCEPT_ENCODING, "gzip");
    curl_easy_setopt(handle, CURLOPT_USERAGENT, "Berdaya");
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, &take_body);
    curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, &look_whether_ending);
}

class Caller {
public:
    explicit Caller(std::string address)
        : m_address(std::move(address))
    {
        start_curl();
        m_handle.reset(curl_easy_init());
        if (!m_handle)
            throw std::runtime_error("libcurl gives no handle");
        while (m_address.ends_with('/'))
            m_address.pop_back();
    }

    // A server that does not open what is packed is sent it loose from then on.
    FromUpstream ask(ToUpstream const& what)
    {
        constexpr std::size_t worth_packing = 1024;
        bool const packs = m_may_pack && what.body.size() > worth_packing;
        auto told = ask(what, packs);
        if (!packs || (told.status != 400 && told.status != 415))
            return told;
        auto loose = ask(what, false);
        m_may_pack = loose.status != 200;
        return loose;
    }

private:
    FromUpstream ask(ToUpstream const& what, bool packs)
    {
        auto* const handle = m_handle.get();
        curl_easy_reset(handle); // the line stays open
        set_manners(handle);
        FromUpstream told;
        auto const url = m_address + what.path;
        auto const sent = packs ? gzipped(what.body) : what.body;
        std::unique_ptr<curl_slist, Close> headers;
        auto const add = [&](std::string const& line) {
            if (auto* const longer = curl_slist_append(headers.get(), line.c_str())) {
                (void)headers.release();
                headers.reset(longer);
            }
        };
        add("Accept: application/json");
        if (!what.key.empty())
            add("Authorization: Bearer " + what.key);
        if (packs)
            add("Content-Encoding: gzip");
        if (what.method == "POST") {
            add("Content-Type: application/json");
            add("Expect:");
            add("Sec-Fetch-Site: none"); // from no other site
            curl_easy_setopt(handle, CURLOPT_POST, 1L);
            curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(sent.size()));
            curl_easy_setopt(handle, CURLOPT_POSTFIELDS, sent.data());
        }
        curl_easy_setopt(handle, CURLOPT_URL, url.c_str());
        curl_easy_setopt(handle, CURLOPT_WRITEDATA, &told.body);
        curl_easy_setopt(handle, CURLOPT_XFERINFODATA, const_cast<std::atomic<bool>*>(what.ending));
        curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers.get());
        return answered(told);
    }

    FromUpstream answered(FromUpstream& told)
    {
        auto* const handle = m_handle.get();
        auto const ended = curl_easy_perform(handle);
        if (ended != CURLE_OK)
            return { 0, "", "", curl_easy_strerror(ended) };
        long status = 0;
        char const* type = nullptr;
        curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
        curl_easy_getinfo(handle, CURLINFO_CONTENT_TYPE, &type);
        told.status = static_cast<int>(status);
        told.content_type = type ? type : "";
        return std::move(told);
    }

    std::string m_address;
    std::unique_ptr<CURL, Close> m_handle;
    bool m_may_pack = true;
};

}

Upstream upstream_at(std::string address)
{
    auto const caller = std::make_shared<Caller>(std::move(address));
    return [caller](ToUpstream const& what) { return caller->ask(what); };
}

}
