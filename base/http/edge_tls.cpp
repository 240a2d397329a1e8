#include "base/http/edge_stream.h"

#include <openssl/ssl.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace http {

namespace {

// The one protocol this edge speaks; a client that offers others is answered with it all the same (RFC 7301).
int choose_protocol(SSL*, unsigned char const** chosen, unsigned char* chosen_size, unsigned char const* offered,
    unsigned offered_size, void*)
{
    static constexpr std::array<unsigned char, 9> spoken { 8, 'h', 't', 't', 'p', '/', '1', '.', '1' };
    unsigned char* found = nullptr;
    auto const agreed = SSL_select_next_proto(&found, chosen_size, spoken.data(), spoken.size(), offered, offered_size);
    *chosen = found;
    return agreed == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_ALERT_FATAL;
}

}

std::unique_ptr<Tls> tls_with(std::string const& certificate, std::string const& key)
{
    auto tls = std::make_unique<Tls>(Tls::tls_server);
    auto const checked = [](std::string const& path, Failure const& failure) {
        if (failure)
            throw base::MachineFailed(no_certificate, { { "file", path }, { "why", failure.message() } });
    };
    Failure failure;
    tls->use_certificate_chain_file(certificate, failure);
    checked(certificate, failure);
    tls->use_private_key_file(key, Tls::pem, failure);
    checked(key, failure);
    auto* const inner = tls->native_handle();
    SSL_CTX_set_min_proto_version(inner, TLS1_2_VERSION);
    SSL_CTX_set_options(inner, SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(inner, SSL_MODE_RELEASE_BUFFERS); // an idle phone needs none
    SSL_CTX_set_alpn_select_cb(inner, &choose_protocol, nullptr);
    return tls;
}

}
