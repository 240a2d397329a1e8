-- Why: partners' book tells anew what was given on (2026-11-30T0331_given_by_day); until then what is built on it steps
-- aside.
DROP VIEW promise_now;
DROP VIEW answer_now;
DROP VIEW doing_tagged;
DROP VIEW doing;
