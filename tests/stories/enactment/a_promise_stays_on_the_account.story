# description: a promise that is kept early is told as kept at once
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina treasurer tari

as fina GET /deeds/new
expect 200 finds "value=\"{mentor}\">Pendampingan lanjutan"
as fina POST /expectations words="Teruskan pendampingan (contoh)." who=Member village_code=64.72.01.1001 urgency=Soon
    said_on={today-30}
expect 303 to /expectations/{minta}
as sari POST /answers/{minta}/promises words="Mulai awal tahun (contoh)." due_on={today+60}
expect 303
as tari GET /account/promises state=Open
expect 200 has "Mulai awal tahun (contoh)." lacks "state=Kept\""
as fina POST /deeds words="Pendampingan dibuka lagi (contoh)." role_area_id={mentor} done_on={today}
expect 303 to /doings/Deed/{deed}
as sari POST /answers/{minta} doing=Deed/{deed} because="Itulah yang diminta (contoh)."
expect 303
as tari GET /account
expect 200 has "state=Kept\"" lacks "state=Open\""
as tari GET /account/promises state=Kept
expect 200 has "Mulai awal tahun (contoh)." has "Ditepati"
as tari GET /account/promises state=Kept since={today+50} until={today+70}
expect 200 lacks "Mulai awal tahun"
