# description: of a period that is over, figures, lists and the printed pages tell the same answers, also those that came later
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina treasurer tari

as fina GET /deeds/new
expect 200 finds "value=\"{mentor}\">Pendampingan lanjutan"
as fina POST /expectations words="Teruskan pendampingan (contoh)." who=Member village_code=64.72.01.1001 urgency=Soon
    said_on={today-30}
expect 303 to /expectations/{minta}
as fina POST /deeds words="Rapat rutin (contoh)." role_area_id={mentor} done_on={today-25}
expect 303
as fina POST /deeds words="Pendampingan dibuka lagi (contoh)." role_area_id={mentor} done_on={today-2}
expect 303 to /doings/Deed/{deed}
as tari GET /account/sheet since={today-40} until={today-20}
expect 200 has "Belum dijawab."
as sari POST /answers/{minta} doing=Deed/{deed} because="Itulah yang diminta (contoh)."
expect 303

as tari GET /account/sheet since={today-40} until={today-20}
expect 200 has ">1 suara berharap</a>, " has ">1 sudah dijawab sampai hari ini</a>. " has ">1 hal kami kerjakan</a>."
    has "Pendampingan dibuka lagi (contoh)." has "(sesudah masa ini)" has "Dijawab: sampai hari ini" lacks "Belum dijawab."
as tari in en GET /account/sheet since={today-40} until={today-20}
expect 200 has "1 are answered until today" has "(after this period)"
as tari GET /account since={today-40} until={today-20}
expect 200 has "1 sudah dijawab sampai hari ini" has "Dijawab: sampai hari ini"
as tari GET /account/voices since={today-40} until={today-20} state=Answered
expect 200 has "1 suara." has "Teruskan pendampingan" has "Dijawab: sampai hari ini"
as tari GET /account/areas/none since={today-40} until={today-20}
expect 200 has "Dijawab: sampai hari ini"
as tari GET /account/sheet
expect 200 has "Pendampingan dibuka lagi (contoh)." lacks "sampai hari ini" lacks "sesudah masa ini"
