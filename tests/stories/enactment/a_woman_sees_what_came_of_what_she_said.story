# description: a woman who said something in public follows it to what came of it: it waits, is promised, is answered; nothing else is told
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina

as stranger POST /c/smd/expectations community=smd words="Kelas malam untuk ibu bekerja (contoh)." who=Neighbour
    urgency=ThisYear village_code=64.72.01.1001
expect 303 to /c/smd/expectations?village=64.72.01.1001
as stranger POST /c/smd/expectations community=smd words="Kelas sesudah magrib (contoh)." who=Neighbour urgency=ThisYear
expect 303 to /c/smd/expectations
as sari GET /expectations state=Waiting
expect 200 finds "/expectations/{malam}\">Kelas malam" finds "/expectations/{magrib}\">Kelas sesudah"
as fina POST /expectations words="Kata yang didengar pengurus (contoh)." who=Member village_code=64.72.01.1001 urgency=Soon
    said_on={today-5}
expect 303 to /expectations/{didengar}

# While the account is closed, the box leads nowhere.
as stranger GET /c/smd/expectations village=64.72.01.1001
expect 200 lacks "Lihat apa jadinya" has "value=\"64.72.01.1001\" selected"
as stranger GET /c/smd/account village=64.72.01.1001
expect 200 has "belum membuka neraca perannya" lacks "Kelas malam"
as sari POST /account/publish is_public=true
expect 303 to /account

# Once it is open: nothing that nobody has looked at, and then it waits.
as stranger GET /c/smd/expectations village=64.72.01.1001
expect 200 has "/c/smd/account?village=64.72.01.1001#said\"" has "Lihat apa jadinya"
as stranger GET /c/smd/expectations village=lain
expect 200 has "/c/smd/account?village=#said\""
as stranger in en GET /c/smd/expectations
expect 200 has "See what came of it"
as stranger GET /c/smd/account
expect 200 lacks "Kelas malam" has "Belum ada harapan dari halaman umum di sini"
# What she told an officer waits, too: what it was about, where and in which month, never her words.
as fina GET /deeds/new
expect 200 finds "value=\"{mentor}\">Pendampingan lanjutan"
as stranger GET /c/smd/account village=64.72.01.1001
expect 200 has "Harapan yang belum dipilah"
as stranger in en GET /c/smd/account village=64.72.01.1001
expect 200 has "An expectation that is not sorted yet"
as sari POST /expectations/{didengar}/sort role_area_id={mentor}
expect 303
as stranger GET /c/smd/account village=64.72.01.1001
expect 200 has "Harapan tentang Pendampingan lanjutan" has "Menunggu jawaban sejak" lacks "Kata yang didengar"
as stranger in en GET /c/smd/account village=64.72.01.1001 heard=9
expect 200 lacks "An expectation about" has "Newer ones"
as stranger GET /c/smd/account village=64.72.01.1002
expect 200 has "Belum ada yang didengar pengurus di sini" lacks "Harapan tentang"
as sari POST /answers/{didengar}/promises words="Rahasia janji (contoh)." due_on={today+20}
expect 303
as stranger GET /c/smd/account village=64.72.01.1001
expect 200 has "Harapan tentang Pendampingan lanjutan" has "Kami janjikan paling lambat" lacks "ahasia" lacks "Menunggu jawaban"
as fina POST /deeds words="Judul rahasia (contoh)." role_area_id={mentor} done_on={today}
expect 303 to /doings/Deed/{ditemani}
as sari POST /answers/{didengar} doing=Deed/{ditemani} because="Alasan rahasia (contoh)."
expect 303
as stranger GET /c/smd/account village=64.72.01.1001
expect 200 has "Sudah kami kerjakan pada" lacks "ahasia" lacks "Kami janjikan" lacks "Kata yang didengar"
as sari POST /expectations/{malam}/decide state=Accepted
expect 303
as stranger GET /c/smd/account village=64.72.01.1001
expect 200 has "Kelas malam untuk ibu bekerja (contoh)." has "Menunggu jawaban sejak" lacks "Kata yang didengar"
as stranger GET /c/smd/account village=64.72.01.1002
expect 200 lacks "Kelas malam"

# Two that say the same stand once.
as sari POST /expectations/{magrib}/decide state=Accepted
expect 303
as stranger GET /c/smd/account
expect 200 has "Kelas malam" has "Kelas sesudah magrib"
as sari POST /expectations/{malam}/join joined_to={magrib}
expect 303
as stranger GET /c/smd/account village=64.72.01.1001
expect 200 has "Kelas malam" has "2 suara mengatakan ini" lacks "Kelas sesudah magrib"

# It is promised; the words of the promise are not for everybody.
as sari POST /answers/{magrib}/promises words="Rahasia janji (contoh)." due_on={today+30}
expect 303
as stranger GET /c/smd/account village=64.72.01.1001
expect 200 has "Kami janjikan paling lambat" lacks "Rahasia janji" lacks "Menunggu jawaban sejak"

# It is answered, without a sentence for everybody: by what sort of thing and when, without its title and place.
as ketua POST /programmes name="MOCI" purpose="Mobil." picture=Van
expect 303 to /programmes/{programme}
as sari POST /sessions programme_id={programme} title="Judul rahasia (contoh)" place="Rumah Bu Rahasia (contoh)"
    village_code=64.72.01.1002 held_on={today} starts_at=00:01 ends_at=00:30
expect 303 to /sessions/{kelas}
as sari POST /sessions/{kelas}/close because="Tanpa daftar (contoh)."
expect 303
as sari POST /answers/{magrib} doing=Session/{kelas} because="Alasan rahasia (contoh)."
expect 303
as stranger GET /c/smd/account village=64.72.01.1001
expect 200 has "Dijawab dengan kegiatan pada" lacks "ahasia" lacks "Kami janjikan"
as stranger in en GET /c/smd/account
expect 200 has "Answered by a session on" lacks "ahasia"

# With a sentence for everybody, that is read.
as fina POST /deeds words="Catatan rahasia (contoh)." role_area_id={mentor} done_on={today}
expect 303 to /doings/Deed/{deed}
as sari POST /answers/{magrib} doing=Deed/{deed} because="Alasan rahasia (contoh)." public_words="Kelas malam dibuka (contoh)."
expect 303
as stranger GET /c/smd/account village=64.72.01.1001
expect 200 has "Kelas malam dibuka (contoh)." lacks "ahasia"
# Said again after it was answered: the answer stays, and what is said again waits. The time of day is no blow.
as stranger POST /c/smd/expectations community=smd words="Jangan pukul 9, anak saya masih sekolah (contoh)." who=Neighbour
    urgency=ThisYear
expect 303 to /c/smd/expectations
as sari GET /expectations state=Waiting
expect 200 finds "/expectations/{lagi}\">Jangan pukul"
as sari POST /expectations/{lagi}/decide state=Accepted
expect 303
as sari POST /expectations/{lagi}/join joined_to={magrib}
expect 303
as stranger GET /c/smd/account
expect 200 has "Jangan pukul 9" has "3 suara mengatakan ini" has "Kelas malam dibuka (contoh)." lacks "Disampaikan lagi"
as stranger POST /c/smd/expectations community=smd words="Suami pukul saya (contoh)." who=Neighbour urgency=ThisYear
expect 400 has "mungkin membahayakan seseorang"
as stranger GET /c/smd/account page=0
expect 200 has "Kelas malam dibuka (contoh)." lacks "Yang lebih lama"
as stranger GET /c/smd/account page=2
expect 200 lacks "Kelas malam dibuka" has "Yang lebih baru"
as sari POST /account/publish
expect 303 to /account
as stranger GET /c/smd/expectations
expect 200 lacks "Lihat apa jadinya"
