-- Up to which hour the figures of a day go, as authorities say it: one row for each time it was said anew.
create table daily_cut_off (
    valid_from date not null constraint pk_daily_cut_off primary key,
    at         time not null,
    source     text not null,
    assumed    text
);
comment on column daily_cut_off.at is 'In Asia/Ho_Chi_Minh. The figures of a day begin at the cut-off of the day before.';
comment on column daily_cut_off.assumed is 'What of it is not in the source but assumed, in words; null when nothing is.';

grant select on daily_cut_off to ${app_role};

insert into daily_cut_off values
('2020-01-01', '18:00', 'quangnamtourism.com.vn, bản tin hằng ngày 8/2020: số liệu đến 18h00', 'Ngày có hiệu lực; áp dụng cho cả nước');
