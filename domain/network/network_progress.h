// How far the working out of each large community has come, in this process: for whoever waits for it.
#pragma once

#include "base/id.h"
#include "domain/network/network_analysis.h"

#include <optional>

namespace network {

// It is under way for as long as this lives.
class UnderWay {
public:
    explicit UnderWay(base::ChapterId);
    ~UnderWay();
    UnderWay(UnderWay const&) = delete;
    UnderWay& operator=(UnderWay const&) = delete;
    void tell(double done) const;

private:
    base::ChapterId m_chapter;
};
std::optional<int> percent_done(base::ChapterId const&); // nothing: it is not under way

}
