#include "base/http/edge_test_site.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <cstdio>
#include <filesystem>

using namespace http;
using namespace http::test;

namespace {

// A key and a certificate that it signed itself, in a folder that goes with it.
class Certificate {
public:
    Certificate()
        : m_folder(std::filesystem::temp_directory_path() / ("berdaya_tls_" + std::to_string(getpid())))
    {
        std::filesystem::create_directories(m_folder);
        std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> const pair(EVP_EC_gen("P-256"), &EVP_PKEY_free);
        std::unique_ptr<X509, decltype(&X509_free)> const made(X509_new(), &X509_free);
        X509_gmtime_adj(X509_getm_notBefore(made.get()), -60);
        X509_gmtime_adj(X509_getm_notAfter(made.get()), 3600);
        X509_set_pubkey(made.get(), pair.get());
        X509_sign(made.get(), pair.get(), EVP_sha256());
        write(certificate(), [&](FILE* file) { return PEM_write_X509(file, made.get()); });
        write(key(),
            [&](FILE* file) { return PEM_write_PrivateKey(file, pair.get(), nullptr, nullptr, 0, nullptr, nullptr); });
    }
    ~Certificate() { std::filesystem::remove_all(m_folder); }
    Certificate(Certificate const&) = delete;
    Certificate& operator=(Certificate const&) = delete;

    std::string certificate() const { return (m_folder / "chain.pem").string(); }
    std::string key() const { return (m_folder / "key.pem").string(); }

private:
    template <class Put>
    static void write(std::string const& path, Put const& put)
    {
        std::unique_ptr<FILE, decltype(&fclose)> const file(fopen(path.c_str(), "w"), &fclose);
        REQUIRE(file);
        REQUIRE(put(file.get()) == 1);
    }
    std::filesystem::path m_folder;
};

// A client inside TLS, over a connection of Client's.
class TlsClient {
public:
    explicit TlsClient(Running const& server, int newest = TLS1_3_VERSION)
        : m_client(server)
        , m_context(SSL_CTX_new(TLS_client_method()), &SSL_CTX_free)
        , m_tls(nullptr, &SSL_free)
    {
        SSL_CTX_set_min_proto_version(m_context.get(), TLS1_VERSION);
        SSL_CTX_set_max_proto_version(m_context.get(), newest);
        SSL_CTX_set_security_level(m_context.get(), 0); // the server is to refuse what is old, not we
        m_tls.reset(SSL_new(m_context.get()));
        SSL_set_fd(m_tls.get(), m_client.descriptor());
        unsigned char const offered[] { 2, 'h', '2', 8, 'h', 't', 't', 'p', '/', '1', '.', '1' };
        SSL_set_alpn_protos(m_tls.get(), offered, sizeof offered);
        m_greeted = SSL_connect(m_tls.get()) == 1;
    }

    bool greeted() const { return m_greeted; }
    std::string protocol() const
    {
        unsigned char const* chosen = nullptr;
        unsigned size = 0;
        SSL_get0_alpn_selected(m_tls.get(), &chosen, &size);
        return { reinterpret_cast<char const*>(chosen), size };
    }
    void send(std::string_view text)
    {
        while (!text.empty()) {
            auto const sent = SSL_write(m_tls.get(), text.data(), static_cast<int>(text.size()));
            if (sent <= 0)
                return;
            text.remove_prefix(static_cast<std::size_t>(sent));
        }
    }
    // All that comes until so much of it is there, or no more comes.
    std::string receive(std::string_view until)
    {
        std::string got;
        char part[16384];
        while (got.find(until) == std::string::npos) {
            auto const bytes = SSL_read(m_tls.get(), part, sizeof part);
            if (bytes <= 0)
                break;
            got.append(part, static_cast<std::size_t>(bytes));
        }
        return got;
    }
    bool was_taken_leave_of() const { return (SSL_get_shutdown(m_tls.get()) & SSL_RECEIVED_SHUTDOWN) != 0; }

private:
    Client m_client;
    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> m_context;
    std::unique_ptr<SSL, decltype(&SSL_free)> m_tls;
    bool m_greeted = false;
};

EdgeSettings inside_tls(Certificate const& certificate)
{
    EdgeSettings settings;
    settings.tls_certificate = certificate.certificate();
    settings.tls_key = certificate.key();
    return settings;
}

}

TEST_CASE("edge: inside TLS requests are answered as outside, and a last answer ends with a farewell")
{
    Certificate const certificate;
    Running server(inside_tls(certificate));
    TlsClient client(server);
    REQUIRE(client.greeted());
    CHECK(client.protocol() == "http/1.1");
    client.send(get("/later") + post("/two", "Content-Length: 3\r\n", "abc"));
    CHECK(client.receive("POST /two? abc").find("later") != std::string::npos);
    client.send(get("/huge", "Connection: close\r\n"));
    CHECK(client.receive("nothing of the kind").size() > 4'000'000);
    CHECK(client.was_taken_leave_of());
}

TEST_CASE("edge: inside TLS a body over its limit is answered before it is read")
{
    Certificate const certificate;
    Running server(inside_tls(certificate));
    TlsClient client(server);
    client.send(post("/small", "Content-Length: 5000\r\n", std::string(3000, 'x')));
    CHECK(client.receive("refused").starts_with("HTTP/1.1 413 "));
}

TEST_CASE("edge: what is old, plain or dawdles gets nowhere inside TLS")
{
    Certificate const certificate;
    auto settings = inside_tls(certificate);
    settings.header_seconds = 1;
    Running server(settings);
    CHECK(TlsClient(server, TLS1_2_VERSION).greeted());
    CHECK(!TlsClient(server, TLS1_1_VERSION).greeted());
    CHECK(Client(server).ask(get("/")).status == 0);
    Client silent(server);
    CHECK(silent.closed());
    server.stop();
    CHECK(server.site.asked == 0);
}

TEST_CASE("edge: a certificate that cannot be used is said with its file")
{
    Certificate const certificate;
    TestSite site;
    auto settings = Running::on_a_free_port(inside_tls(certificate));
    settings.tls_key = certificate.certificate();
    try {
        Edge const edge(site, settings);
        FAIL("a certificate is no key");
    } catch (base::MachineFailed const& failed) {
        CHECK(failed.problem().code == &no_certificate);
        CHECK(failed.problem().fill.at(0).second == certificate.certificate());
    }
}
