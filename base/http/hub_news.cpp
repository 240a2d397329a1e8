#include "base/http/hub_news.h"

namespace http {

void HubNews::stands(words::Word const& how, words::Fill const& fill)
{
    if (!m_tell)
        return;
    if (m_brought > 0)
        m_tell(say::hub_brought, { { "n", std::to_string(m_brought) } });
    bool const is_reached_by_that = m_brought > 0 && &how == &say::hub_reached;
    if (&how != m_told && !is_reached_by_that)
        m_tell(how, fill);
    m_brought = 0;
    m_told = &how;
}

}
