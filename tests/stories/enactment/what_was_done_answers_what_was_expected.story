# description: what people expect stands beside what was done; answers and promises are facts with a reason, and can be undone
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina facilitator fitri treasurer tari evaluator eva
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as eva GET /account
expect 200 has "Belum ada harapan dan kegiatan" lacks "/account/sheet"
as stranger GET /c/smd/account
expect 200 has "belum membuka neraca perannya"
as stranger GET /c/tidak-ada/account
expect 404

# What is expected: two women say the same.
as fina POST /expectations words="Lanjutkan kelas kue sampai bisa jual (contoh)." who=Participant village_code=64.72.01.1001
    urgency=ThisYear said_on={today-40}
expect 303 to /expectations/{kue}
as fina POST /expectations words="Kelas kue diteruskan (contoh)." who=Member village_code=64.72.01.1002 urgency=Soon
    said_on={today-30}
expect 303 to /expectations/{sama}
as sari POST /role-areas name_id="Kelas kue (contoh)"
expect 303 to /role-areas
as fina GET /deeds/new
expect 200 finds "value=\"{pelatihan}\">Kelas kue (contoh)" finds "value=\"{mentor}\">Pendampingan lanjutan"
as sari POST /expectations/{kue}/sort role_area_id={pelatihan}
expect 303
as sari POST /expectations/{sama}/join joined_to={kue}
expect 303
as sari GET /expectations/{kue}
expect 200 has "/answers/{kue}\""
as sari GET /expectations/{sama}
expect 200 has "/answers/{kue}\""

# What was done: a deed noted by hand.
as tari GET /deeds/new
expect 403
as fina POST /deeds words="Suaminya sering mengancam (contoh)." role_area_id={pelatihan} done_on={today}
expect 400 has "mungkin membahayakan seseorang" has "name=\"means_otherwise\""
as fina POST /deeds words="Kelas kue lanjutan dibuka (contoh)." role_area_id={pelatihan} done_on={today+1}
expect 400 has "Tanggal ini belum tiba" has "Kelas kue lanjutan dibuka (contoh)."
as fina POST /deeds words="Kelas kue lanjutan dibuka (contoh)." role_area_id={kue} done_on={today}
expect 400 has "Pilih bidang peran"
as fina POST /deeds words="Kelas kue lanjutan dibuka (contoh)." role_area_id={pelatihan} done_on={today} village_code=99.99
expect 400 has "Pilih kelurahan dari daftar"
as fina POST /deeds words="Kelas kue lanjutan dibuka (contoh)." role_area_id={pelatihan} done_on={today-2}
    village_code=64.72.01.1001
expect 303 to /doings/Deed/{deed}
again
expect 303 to /doings/Deed/{deed}
as fina POST /deeds words="Hubungi 0812-3456-7890 (contoh)." role_area_id={mentor} done_on={today-60}
expect 303 to /doings/Deed/{old}
as fina POST /deeds words="Hubungi 0812-3456-7890 (contoh)." role_area_id={mentor} done_on={today-60}
expect 400 has "Yang persis seperti ini sudah dicatat" has "name=\"again\""
as fina POST /deeds words="Hubungi 0812-3456-7890 (contoh)." role_area_id={mentor} done_on={today-60} again=1
expect 303 to /doings/Deed/{lagi}
as fina POST /deeds/{lagi}/retract because="Ternyata tidak (contoh)."
expect 303 to /doings/Deed/{lagi}
sql SELECT count(*) FROM fact WHERE body LIKE '%2-3456%' OR body LIKE '%123456%' ---- 0
as fina GET /doings/Deed/{old}
expect 200 has "08••••••••" has "Belum dipakai menjawab harapan"
as fina GET /doings/Lain/{old}
expect 404
as fina GET /doings/Session/{old}
expect 404

# What was meant, and what also came of it.
as tari POST /doings/Deed/{deed}/outcomes function=Latent who=Member words="Saya jadi berani (contoh)."
expect 403
as fina POST /doings/Deed/{deed}/outcomes function=Latent who=Member words=""
expect 400
as fina POST /doings/Deed/{deed}/outcomes function=Latent who=Member words="Saya jadi berani bicara (contoh)."
expect 303 to /doings/Deed/{deed}
as tari GET /doings/Deed/{deed}
expect 200 has "Saya jadi berani bicara" has "Yang juga terjadi" lacks "/outcomes/"
# The account gathers what also came of what was done, for those who may read words.
as tari GET /account
expect 200 has "Yang juga terjadi karenanya" has "Saya jadi berani bicara (contoh)." has "Ibu anggota" has "/doings/Deed/{deed}\""
as tari GET /account until={today-10}
expect 200 lacks "Saya jadi berani"
as eva GET /account
expect 200 lacks "Saya jadi berani"
as fina GET /doings/Deed/{deed}
expect 200 finds "/outcomes/{told}/retract"
# Whoever noted it takes it back, or the secretariat; nobody else.
as fitri GET /doings/Deed/{deed}
expect 200 has "Saya jadi berani bicara" lacks "/retract\""
as fitri GET /outcomes/{told}/retract
expect 403 has "Ini dicatat orang lain"
as fitri POST /outcomes/{told}/retract because="Salah dengar (contoh)."
expect 403
as fitri in en GET /deeds/{deed}/retract
expect 403 has "Somebody else noted this"
as fitri POST /deeds/{deed}/retract because="Salah (contoh)."
expect 403
as sari GET /doings/Deed/{deed}
expect 200 has "/outcomes/{told}/retract\"" has "/deeds/{deed}/retract\""
as fina GET /outcomes/{told}/retract
expect 200
as fina POST /outcomes/{told}/retract because=""
expect 400
as fina POST /outcomes/{told}/retract because="Salah dengar (contoh)."
expect 303 to /doings/Deed/{deed}
as fina POST /outcomes/{told}/retract because="Salah dengar (contoh)."
expect 404
as tari GET /doings/Deed/{deed}
expect 200 has "<s>Saya jadi berani bicara (contoh).</s>" has "Ditarik oleh fina (contoh): Salah dengar (contoh)."

# A promise, an answer, and both taken back.
as tari GET /account
expect 200 has "state=Waiting&amp;age=Quarter"
as tari GET /account/voices state=Waiting age=Quarter
expect 200 has "30 sampai 89 hari: 2 suara." has "Lanjutkan kelas kue" has "Kelas kue diteruskan"
as tari GET /account/voices state=Waiting age=Month
expect 200 has "Kurang dari 30 hari: 0 suara."
as tari GET /account/areas/{pelatihan}
expect 200 has "state=Waiting&amp;age=Quarter" lacks "state=Answered"
as fina GET /answers/{kue}
expect 200 has "Belum dijawab" lacks "Simpan jawaban"
as fina POST /answers/{kue} doing=Deed/{deed} because="x"
expect 403
as sari GET /answers/{sama}
expect 200 has "Jawablah harapan tempat ia digabung" lacks "Simpan jawaban"
as sari POST /answers/{sama} doing=Deed/{deed} because="Itulah yang diminta."
expect 422 has "Jawablah harapan tempat ia digabung"
as sari POST /answers/{kue}/promises words="Kelas dibuka lagi (contoh)." due_on={today-1}
expect 400 has "Tanggal itu sudah lewat"
as sari POST /answers/{kue}/promises words="Kelas dibuka lagi (contoh)." due_on={today+30}
expect 303 to /answers/{kue}
as sari GET /answers/{kue}
expect 200 has "Belum jatuh tempo" finds "/promises/{janji}/withdraw"
as sari GET /answers/{kue}
expect 200 has "id=\"{janji}\"" has "Dicatat oleh sari (contoh), "
as tari GET /account since={today-60} until={today}
expect 200 has "/account/promises?since={today-60}&amp;until={today}&amp;district=&amp;state=Open" lacks "state=Overdue"
as eva GET /account
expect 200 has "Belum jatuh tempo" lacks "/account/promises"
as tari GET /account/promises state=Open
expect 200 has "Kelas dibuka lagi (contoh)." has "/answers/{kue}#{janji}" has "sari (contoh)" has "kapan pun itu"
as tari in en GET /account/promises state=Open page=9
expect 200 has "Kelas dibuka lagi (contoh)." has "Who promised it"
as tari GET /account/promises state=Open district=64.72.09
expect 200 lacks "Kelas dibuka lagi"
as tari GET /account/promises
expect 200 has "Lewat tanggalnya" lacks "Kelas dibuka lagi"
as tari GET /account/promises state=Besok
expect 400
as eva GET /account/promises
expect 403
as sari GET /promises/{janji}/withdraw
expect 200
as sari POST /promises/{janji}/withdraw because="Suami memukul istrinya (contoh)."
expect 400 has "mungkin membahayakan seseorang" has "means_otherwise"
as sari POST /promises/{janji}/withdraw because="Pelatihnya pindah (contoh)."
expect 303 to /answers/{kue}
as sari POST /promises/{janji}/withdraw because="Pelatihnya pindah (contoh)."
expect 422
as sari GET /answers/{kue}
expect 200 has "Ditarik: Pelatihnya pindah (contoh)."
as tari GET /account/promises state=Open
expect 200 lacks "Kelas dibuka lagi"
as sari POST /answers/{kue}/promises words="Telepon 0812-7777-8888 (contoh)." due_on={today}
expect 303
sql SELECT count(*) FROM fact WHERE body LIKE '%2-7777%' OR body LIKE '%127777%' ---- 0
as sari POST /answers/{kue}/promises words="Kalau tidak, ia dipukul (contoh)." due_on={today}
expect 400 has "mungkin membahayakan seseorang"
as sari POST /answers/{kue} doing=Deed/{old} because="Sudah lama."
expect 400 has "dilakukan sebelum harapan itu disampaikan"
as sari POST /answers/{kue} doing=Deed/{kue} because="Itu."
expect 400 has "Pilih dari daftar yang sudah dilakukan"
as sari POST /answers/{kue} doing=Deed/{deed} because=""
expect 400
as sari POST /answers/{kue} doing=Deed/{deed} because="Itulah yang diminta (contoh)." public_words="Ibu ini dipukul."
expect 400 has "SAPA 129" has "Ibu ini dipukul."
as sari POST /answers/{kue} doing=Deed/{deed} because="Itulah yang diminta (contoh)." public_words="Kelas kue sudah dibuka (contoh)."
expect 303 to /answers/{kue}
as sari POST /answers/{kue} doing=Deed/{deed} because="Lagi."
expect 400 has "sudah dijawab dengan kegiatan itu"
as kirana POST /answers/{kue} doing=Deed/{deed} because="Lagi."
expect 404
as sari GET /answers/{sama}
expect 200 has "Itulah yang diminta (contoh)." has "Jawablah harapan tempat ia digabung"
as fina GET /deeds/{deed}/retract
expect 422 has "Mintalah sekretariat menariknya"
as fina GET /doings/Deed/{deed}
expect 200 lacks "/deeds/{deed}/retract"
as sari GET /answers/{kue}
expect 200 has "Itulah yang diminta (contoh)." has "Untuk umum: Kelas kue sudah dibuka (contoh)." finds "/answers/undo/{jawab}"

# The account: two voices, both answered by one deed; the evaluator reads figures and nobody's words.
as eva GET /account
expect 200 has "2 suara berharap, 2 sudah dijawab. 2 hal kami kerjakan." lacks "/account/areas/"
as eva GET /account
expect 200 lacks "Lanjutkan kelas" lacks "Kelas dibuka lagi"
as eva GET /account/areas/{pelatihan}
expect 403
as sari GET /account since={today} until={today-50} district=tidak-ada
expect 200 has ">2 suara berharap</a>, " has ">2 sudah dijawab</a>. " has ">1 hal kami kerjakan</a>." has "semua kecamatan"
as sari GET /account since={today-10} until={today}
expect 200 has "0 suara berharap, 0 sudah dijawab. " has ">1 hal kami kerjakan</a>." lacks "Tidak diminta"
as tari GET /account district=64.72.09
expect 200 has "Belum ada harapan dan kegiatan"
as tari GET /account/areas/{pelatihan}
expect 200 has "Lanjutkan kelas kue" has "/answers/{kue}" has "/doings/Deed/{deed}"
as tari GET /account/areas/none
expect 200 has "Tidak ada harapan pada masa ini"
as tari GET /account/areas/tidak-ada
expect 404

# Each number opens to what it counted: who expects, what is answered, what was done, what of it answers.
as tari GET /account since={today-60} until={today}
expect 200 has "/account/voices?since={today-60}&amp;until={today}&amp;district=&amp;role_area={pelatihan}&amp;state=Answered"
    has "/account/done?since={today-60}&amp;until={today}&amp;district=&amp;role_area={pelatihan}&amp;answering=yes"
# The picture's numbers, too, for those who may read the lists, and nobody else's.
as tari GET /account since={today-60} until={today}
expect 200 has "role=\"group\"" has "aria-label=\"Kelas kue (contoh): 2 suara, 2 dijawab\""
    has "aria-label=\"Kelas kue (contoh): 1 dikerjakan\""
as eva GET /account
expect 200 has "role=\"img\"" lacks "class=\"hit\""
as tari GET /account/sheet
expect 200 has "role=\"img\"" lacks "class=\"hit\""
as tari GET /account/voices role_area={pelatihan} state=Answered
expect 200 has "2 suara." has "Lanjutkan kelas kue" has "Kelas kue diteruskan" has "/answers/{kue}" has "Suara yang sudah dijawab"
as tari GET /account/voices state=Waiting age=Quarter
expect 200 has "30 sampai 89 hari: 0 suara." lacks "Lanjutkan kelas kue"
as tari in en GET /account/voices state=Answered page=9
expect 200 has "2 voices." has "Voices that are answered" has "All role areas"
as tari GET /account/voices since={today-35} until={today}
expect 200 has "1 suara." has "Kelas kue diteruskan" lacks "Lanjutkan kelas kue"
as tari GET /account/voices role_area=none
expect 200 has "0 suara." has "Belum dipilah"
as tari GET /account/voices role_area=tidak-ada
expect 404
as tari GET /account/voices age=Lama
expect 400
as tari GET /account/done answering=true
expect 200 has "1 hal dikerjakan." has "/doings/Deed/{deed}" lacks "/doings/Deed/{old}"
as tari GET /account/done answering=no
expect 200 has "1 hal dikerjakan." has "/doings/Deed/{old}" lacks "/doings/Deed/{deed}" has "belum menjawab harapan"
as tari GET /account
expect 200 has ">1 di antaranya tidak menjawab harapan</a>." has "/account/done?since=" has "answering=no"
as tari GET /account/areas/{pelatihan}
expect 200 has "Yang dikerjakan dan belum menjawab harapan" lacks "answering=no"
as tari in en GET /account/done
expect 200 has "2 things done." has "/doings/Deed/{old}" has "What was done"
as eva GET /account/voices state=Answered
expect 403
as eva GET /account/done
expect 403
as eva GET /account
expect 200 lacks "/account/voices" lacks "/account/done"
as kirana GET /account/voices
expect 200 has "0 suara." lacks "Lanjutkan kelas kue"
as tari GET /account/sheet
expect 200 has "Yang Ibu dan Bapak harapkan dari kami" has "Kelas kue lanjutan dibuka (contoh)."
as tari in en GET /account/sheet
expect 200 has "What you expected of us"
as kirana GET /account
expect 200 lacks "Kelas kue"

# In public, once it is opened.
as stranger GET /c/smd
expect 200 lacks "/c/smd/account"
as tari GET /account
expect 200 lacks "Saya jadi berani"
as fina POST /account/publish is_public=true
expect 403
as sari POST /account/publish is_public=true
expect 303 to /account
as stranger GET /c/smd
expect 200 has "/c/smd/account\""
as stranger GET /c/smd/account
expect 200 has "2 suara berharap" has "Kelas kue sudah dibuka (contoh)." lacks "Lanjutkan kelas kue" lacks "Itulah yang diminta"
as stranger GET /c/smd/account village=64.72.01.1002
expect 200 has "Kelas kue sudah dibuka (contoh)."
as stranger GET /c/smd/account village=64.72.01.1003
expect 200 lacks "Kelas kue sudah dibuka"
as stranger in en GET /c/smd/account
expect 200 has "What came of what you said?"
as sari POST /account/publish
expect 303 to /account
as stranger GET /c/smd/account
expect 200 has "belum membuka" lacks "Kelas kue"

# Taken back.
as sari GET /answers/undo/{jawab}
expect 200 has "menunggu jawaban lagi"
as sari POST /answers/undo/{jawab} because="Salah pilih (contoh)."
expect 303 to /answers/{kue}
as sari POST /answers/undo/{jawab} because="Salah pilih (contoh)."
expect 404
as sari POST /answers/{kue} doing=Deed/{deed} because="Itulah yang diminta (contoh)."
expect 303 to /answers/{kue}
as sari GET /deeds/{deed}/retract
expect 200 has "Jawaban yang memakai catatan ini ikut gugur"
as sari POST /deeds/{deed}/retract because="Ternyata belum (contoh)."
expect 303 to /doings/Deed/{deed}
as sari POST /deeds/{deed}/retract because="Ternyata belum (contoh)."
expect 422
as fina GET /doings/Deed/{deed}
expect 200 has "Ditarik oleh sari (contoh): Ternyata belum (contoh)." lacks "/deeds/{deed}/retract"
as sari GET /account
expect 200 has ">2 suara berharap</a>, 0 sudah dijawab. " has ">1 hal kami kerjakan</a>."

# Sessions of a programme are tagged at once.
as fina GET /account/tags
expect 200 has "Pertemuan pendampingan" has "Kabar dibawa ke kelurahan"
as ketua POST /programmes name="NGUNCI (contoh)" purpose="Berkumpul (contoh)." picture=Van
expect 303 to /programmes/{ngunci}
as fina GET /account/tags
expect 200 has "NGUNCI (contoh)" lacks "Ubah bidang"
as fina GET /account/tags/Session/{ngunci}
expect 403
as sari GET /account/tags/Session/{ngunci}
expect 200 has "NGUNCI (contoh)"
as sari GET /account/tags/Lain/{ngunci}
expect 404
as fina POST /account/tags/Session/{ngunci} role_area_id={mentor}
expect 403
as sari POST /account/tags/Session/lain role_area_id={mentor}
expect 404
as sari POST /account/tags/Session/{ngunci} role_area_id={kue}
expect 400 has "Pilih bidang peran"
as sari POST /account/tags/Session/{ngunci} role_area_id={mentor}
expect 303 to /account/tags
as sari POST /account/tags/Meeting/mentoring role_area_id={mentor}
expect 303 to /account/tags
as sari GET /account/tags
expect 200 has "Pendampingan lanjutan"
sql SELECT count(*) FROM doing_tag ---- 2

# One whose session was held leads from its page to what came of it; one that is planned does not.
as sari POST /sessions programme_id={ngunci} title="Berkumpul (contoh)" place="Balai (contoh)" village_code=64.72.01.1001
    held_on={today} starts_at=00:10 ends_at=00:40
expect 303 to /sessions/{session}
as sari GET /sessions/{session}
expect 200 lacks "/doings/Session/"
as sari POST /sessions/{session}/close because="Tanpa daftar (contoh)."
expect 303
as sari GET /sessions/{session}
expect 200 has "/doings/Session/{session}\""
as tari GET /doings/Session/{session}
expect 200 has "Pendampingan lanjutan" has "/sessions/{session}\""

# A meeting of mentoring is a doing: called by its kind, and opened in its book by those who may open that.
as sari POST /members full_name="Ani Contoh" village_code=64.72.01.1001
expect 303 to /members/{ani}
as sari POST /members full_name="Rina Contoh" village_code=64.72.01.1001
expect 303 to /members/{rina}
as sari POST /mentoring mentor_id={ani} member_id={rina} purpose="Menghitung harga (contoh)." begun_on={today-60} meets_every=14
expect 303 to /mentoring/{lingkar}
as fina POST /mentoring/{lingkar}/meetings held_on={today-1} way=Met present={rina} words="Mencatat belanja (contoh)."
expect 303
as sari POST /account/tags/Meeting/mentoring role_area_id={pelatihan}
expect 303
as fina GET /account/areas/{pelatihan}
expect 200 has "Pertemuan pendampingan" lacks "Mencatat belanja" lacks "Rina Contoh" finds "/doings/Meeting/{temu}\""
as fina GET /doings/Meeting/{temu}
expect 200 has "/mentoring/meetings/{temu}\""
as tari GET /account/tags
expect 200 finds "/account/tags/Meeting/mentoring/done\">1 kali<" lacks "/account/tags/Carriage/bulletin/done"
as tari GET /account/tags/Meeting/mentoring/done
expect 200 has "1 hal dikerjakan." has "/doings/Meeting/{temu}" lacks "/doings/Session/" lacks "Rina Contoh"
as tari GET /account/tags/Session/{ngunci}/done page=9
expect 200 has "NGUNCI (contoh)" has "/doings/Session/{session}\""
as tari GET /account/tags/Carriage/bulletin/done
expect 200 has "0 hal dikerjakan."
as tari GET /account/tags/Session/lain/done
expect 404
as eva GET /account/tags/Session/{ngunci}/done
expect 403
as tari in en GET /doings/Meeting/{temu}
expect 200 has "Meeting of mentoring" lacks "/mentoring/meetings/" lacks "Rina Contoh"
as sari POST /answers/{kue} doing=Meeting/{temu} because="Ditemani sampai bisa (contoh)."
expect 303 to /answers/{kue}
as sari GET /account
expect 200 has ">2 suara berharap</a>, " has ">2 sudah dijawab</a>."
