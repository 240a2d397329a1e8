# description: who was marked present before the session began came on time, from the books; whoever was marked later is not called late
given chapter smd "KICI Samarinda (contoh)" chair ketua secretary sari facilitator fina treasurer tari evaluator eva
given chapter bpp "KICI Balikpapan (contoh)" chair kirana

as sari POST /programmes name="MOCI" purpose="Mobil pelatihan ke kampung." picture=Van
expect 303 to /programmes/{moci}
as sari POST /members full_name="Zubaidah Contoh" village_code=64.72.01.1001
expect 303 to /members/{ibu}
as sari POST /members full_name="Rukmini Contoh" village_code=64.72.01.1001
expect 303 to /members/{lain}
as fina POST /sessions programme_id={moci} title="Kelas malam (contoh)" place="Balai RT 4" village_code=64.72.01.1005
    held_on={today} starts_at=23:58 ends_at=23:59
expect 303 to /sessions/{malam}
as fina POST /sessions programme_id={moci} title="Kelas dini (contoh)" place="Balai RT 4" village_code=64.72.01.1005
    held_on={today} starts_at=00:00 ends_at=00:30
expect 303 to /sessions/{dini}
as fina POST /sessions programme_id={moci} title="Kelas kemarin (contoh)" place="Balai RT 4" village_code=64.72.01.1005
    held_on={today-1} starts_at=23:58 ends_at=23:59
expect 303 to /sessions/{kemarin}
as fina POST /sessions/{malam}/attendance mark[{ibu}]=present mark[{lain}]=excused
expect 303
as fina POST /sessions/{dini}/attendance mark[{ibu}]=present
expect 303
as fina POST /sessions/{kemarin}/attendance mark[{ibu}]=present
expect 303
as fina GET /practices/women/{ibu}
expect 200 lacks "Datang tepat waktu"
as fina POST /sessions/{malam}/close because="Ramai (contoh)."
expect 303
as fina POST /sessions/{dini}/close because="Ramai (contoh)."
expect 303
as fina POST /sessions/{kemarin}/close because="Ramai (contoh)."
expect 303
as fina GET /practices/women/{ibu}
expect 200 has "Dari buku" has "Datang tepat waktu: ditandai hadir sebelum kegiatan dimulai." has "/sessions/{malam}\"" has "mulai 23.58"
    lacks "/sessions/{dini}" lacks "/sessions/{kemarin}" lacks "erlambat" lacks "Dilihat 1 orang"
as tari in en GET /practices/women/{ibu}
expect 200 has "Came on time: marked present before the session began." has "began at 23.58"
as kirana GET /practices/women/{ibu}
expect 404
as fina GET /practices/women/{lain}
expect 200 lacks "Datang tepat waktu"

# It is no observer: she cannot be proposed by it.
as fina GET /exemplars/women/{ibu}
expect 200 has "Belum bisa diusulkan"

# A mark that is taken back counts no more.
as fina POST /sessions/{malam}/attendance mark[{ibu}]=no_notice
expect 303
as fina GET /practices/women/{ibu}
expect 200 lacks "Datang tepat waktu"

# The plan that stands says when it began: one was moved later, the other earlier, both before they were closed.
as fina POST /sessions programme_id={moci} title="Digeser (contoh)" place="Balai RT 4" village_code=64.72.01.1005
    held_on={today} starts_at=00:00 ends_at=23:59
expect 303 to /sessions/{digeser}
as fina POST /sessions programme_id={moci} title="Dimajukan (contoh)" place="Balai RT 4" village_code=64.72.01.1005
    held_on={today} starts_at=23:58 ends_at=23:59
expect 303 to /sessions/{maju}
as fina POST /sessions/{digeser}/attendance mark[{ibu}]=present
expect 303
as fina POST /sessions/{maju}/attendance mark[{ibu}]=present
expect 303
as fina POST /sessions/{digeser}/correct starts_at=23:57
expect 303
as fina POST /sessions/{maju}/correct starts_at=00:00
expect 303
as fina POST /sessions/{digeser}/close because="Ramai (contoh)."
expect 303
as fina POST /sessions/{maju}/close because="Ramai (contoh)."
expect 303
as fina GET /practices/women/{ibu}
expect 200 has "/sessions/{digeser}\"" has "mulai 23.57" lacks "/sessions/{maju}\""

# Who came along and was written down before it began came on time, once it is known who she is.
as fina POST /sessions programme_id={moci} title="Datang sendiri (contoh)" place="Balai RT 4" village_code=64.72.01.1005
    held_on={today} starts_at=23:56 ends_at=23:59
expect 303 to /sessions/{sendiri}
as fina POST /sessions/{sendiri}/walk-ins name="Bu Rukmini (contoh)"
expect 303 to /sessions/{sendiri}/walk-ins
as fina GET /sessions/{sendiri}/walk-ins
expect 200 finds "/sessions/{sendiri}/walk-ins/{ia}/link"
as fina POST /sessions/{sendiri}/walk-ins/{ia}/link member_id={lain}
expect 303
as fina POST /sessions/{sendiri}/close because="Ramai (contoh)."
expect 303
as tari GET /practices/women/{lain}
expect 200 has "Datang tepat waktu" has "mulai 23.56"
