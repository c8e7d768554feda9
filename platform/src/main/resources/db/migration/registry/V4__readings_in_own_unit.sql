-- Newest readings stand in their indicator's own unit: a list ordered by them compares like with like.
update reading r
set number = trim_scale(r.number * recorded.factor / own.factor), unit = own.code
from indicator i, unit recorded, unit own
where i.no = r.indicator_no and own.code = i.unit and recorded.code = r.unit and recorded.code <> own.code;
