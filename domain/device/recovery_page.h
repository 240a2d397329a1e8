// What officers see of recoveries: the request, its second officer, the code on the screen of who opened it.
#pragma once

#include "base/page/page.h"
#include "domain/device/recovery_store.h"

namespace device {

struct RecoveryShown {
    Recovery recovery;
    Stage stage = Stage::Ended;
    bool is_opener = false;
    bool may_approve = false;
    std::string code; // for who opened it, while it holds
};

page::Document recovery_page(RecoveryShown const&, page::Context const&);
// Parts of the page of all phones.
page::Html recover_form(std::vector<Candidate> const&, page::Context const&);
page::Html recoveries_list(std::vector<Recovery> const&, page::Context const&);

}
