// The commands of `berdaya`. Each answers the process's exit code: 0 done, 1 not healthy, 2 said why not.
#pragma once

#include "app/settings.h"

namespace app {

int serve(Arguments const&);
int demo(Arguments const&); // the sample community, made if it is not there, and served
int found(Arguments const&); // a chapter and its first chair
int invite(Arguments const&); // the chair anew
int import_areas(Arguments const&);
int export_chapter(Arguments const&);
int backup(Arguments const&);
int restore(Arguments const&);
int new_epoch(Arguments const&);
int doctor(Arguments const&);
int permits(Arguments const&);

// Says a problem on standard error, in Indonesian; answers 2.
int refuse(base::Problem const&);

}
