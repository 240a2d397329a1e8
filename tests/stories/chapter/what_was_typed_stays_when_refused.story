# description: a refused invitation shows the form again in her tongue, with everything she typed
given chapter smd "KICI Samarinda (contoh)" chair ketua

as ketua POST /officers name="<script>alert(1)</script>" position=admiral term_from=2026-02-30 decree_no="01/SK"
expect 400 has "&lt;script&gt;alert(1)&lt;/script&gt;" lacks "<script>alert" has "01/SK" has "Tanggal ini tidak ada"
as ketua in en POST /officers name="" position=chair term_from={today} decree_no="01/SK"
expect 400 has "This needs to be filled in." has "01/SK"
sql SELECT count(*) FROM officer WHERE name NOT IN ('ketua (contoh)', 'anggota (contoh)', 'tetangga (contoh)') ---- 0
