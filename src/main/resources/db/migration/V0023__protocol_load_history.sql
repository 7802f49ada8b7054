-- The rules of 12/3/2020 to the end of 2021, as far as they are known; what is assumed is said so. Not loaded, because
-- they are not about concentrated quarantine: home quarantine (879/QĐ-BYT, 5152/BYT-MT) and entry for under 14 days (4674/BYT-MT).
-- Nothing of it is in force after 31/12/2021: what holds today is for the authorities to publish.
create temporary table history (
    id int, protocol int, scope text, name text, categories text[], instrument text, issuer text, source text, assumed text,
    starts text, ends text, days int, anchors text[], follow_up int, milestones text,
    min_age int, below_age int, kinds text[], immunity text, doses int, min_days int, max_months int, recovery int,
    test_hours int, test_methods text[], antibody boolean) on commit drop;

insert into history values
(1, 1, 'NATION', 'Cách ly y tế tập trung', '{F1,F2,ENTRANT,EPIDEMIC_AREA,SUSPECT}', '878/QĐ-BYT', 'Bộ Y tế',
 'english.luatvietnam.vn/decision-no-878-qd-byt', 'Mẫu ngày 1 và ngày 14; giờ có hiệu lực',
 '2020-03-12 00:00', null, 14, '{FACILITY_ENTRY,LAST_CONTACT}', 0, 'QUARANTINE:1:RT_PCR_SINGLE+RT_PCR_POOLED,QUARANTINE:14:RT_PCR_SINGLE+RT_PCR_POOLED',
 null, null, null, null, null, null, null, null, null, null, false),
(2, 1, 'NATION', null, null, '597/CĐ-BCĐ', 'Ban Chỉ đạo Quốc gia phòng, chống dịch COVID-19',
 'cdchanam.vn/ngay-05-5-2021-597-cd-bcd', 'Giờ có hiệu lực 08:00; mẫu ngày 1 và ngày 14',
 '2021-05-05 08:00', null, 14, '{FACILITY_ENTRY,LAST_CONTACT}', 14, 'QUARANTINE:1:RT_PCR_SINGLE+RT_PCR_POOLED,QUARANTINE:14:RT_PCR_SINGLE+RT_PCR_POOLED,FOLLOW_UP:7:RT_PCR_SINGLE+RT_PCR_POOLED',
 null, null, null, null, null, null, null, null, null, null, false),
(3, 1, 'NATION', null, null, '600/CĐ-BCĐ', 'Ban Chỉ đạo Quốc gia phòng, chống dịch COVID-19',
 'tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/35572', 'Giờ có hiệu lực 18:00; phương pháp xét nghiệm',
 '2021-05-05 18:00', null, 21, '{FACILITY_ENTRY,LAST_CONTACT}', 7, 'QUARANTINE:1:RT_PCR_SINGLE+RT_PCR_POOLED,QUARANTINE:14:RT_PCR_SINGLE+RT_PCR_POOLED,QUARANTINE:20:RT_PCR_SINGLE+RT_PCR_POOLED,FOLLOW_UP:7:RT_PCR_SINGLE+RT_PCR_POOLED',
 null, null, null, null, null, null, null, null, null, null, false),
(4, 1, 'NATION', null, null, '5599/BYT-MT', 'Bộ Y tế',
 'english.luatvietnam.vn/official-dispatch-no-5599-byt-mt', 'Giờ có hiệu lực; mẫu ngày 1, 7 và 14 như cách ly tại nhà; phương pháp xét nghiệm',
 '2021-07-14 00:00', null, 14, '{FACILITY_ENTRY,LAST_CONTACT}', 14, 'QUARANTINE:1:RT_PCR_SINGLE+RT_PCR_POOLED,QUARANTINE:7:RT_PCR_SINGLE+RT_PCR_POOLED,QUARANTINE:14:RT_PCR_SINGLE+RT_PCR_POOLED',
 null, null, null, null, null, null, null, null, null, null, false),
(5, 1, 'NATION', null, null, '10688/BYT-MT', 'Bộ Y tế',
 'english.luatvietnam.vn/official-dispatch-no-10688-byt-mt; sggpnews.org.vn (Bà Rịa - Vũng Tàu)', 'Theo cách áp dụng tại Bà Rịa - Vũng Tàu 1/2022; giờ có hiệu lực; theo dõi đến ngày 14; phương pháp PCR',
 '2021-12-16 00:00', '2022-01-01 00:00', 7, '{FACILITY_ENTRY,LAST_CONTACT}', 7, 'QUARANTINE:3:RT_PCR_SINGLE+RT_PCR_POOLED',
 null, null, null, null, null, null, null, null, null, null, false),
(6, 2, 'NATION', 'Khách sạn tự nguyện chi trả', '{F1,F2,ENTRANT,EPIDEMIC_AREA}', '1246/QĐ-BYT', 'Bộ Y tế',
 'english.luatvietnam.vn/decision-no-1246-qd-byt', 'Mẫu ngày 1 và ngày 14; giờ có hiệu lực; hết hiệu lực với 600/CĐ-BCĐ',
 '2020-03-20 00:00', '2021-05-05 18:00', 14, '{COUNTRY_ENTRY,LAST_CONTACT}', 0, 'QUARANTINE:1:RT_PCR_SINGLE+RT_PCR_POOLED,QUARANTINE:14:RT_PCR_SINGLE+RT_PCR_POOLED',
 null, null, '{HOTEL}', null, null, null, null, null, null, null, false),
(7, 3, 'NATION', 'Trẻ em F1 dưới 5 tuổi', '{F1}', '897/BYT-MT', 'Bộ Y tế',
 'vietgiaitri.com/huong-dan-cach-ly-tai-nha-moi-nhat-cho-tre-duoi-15-tuoi-la-f1', 'Ngày và giờ có hiệu lực; hết hiệu lực với 600/CĐ-BCĐ; phương pháp xét nghiệm',
 '2021-02-08 00:00', '2021-05-05 18:00', 0, '{FACILITY_ENTRY,LAST_CONTACT}', 14, null,
 null, 5, null, null, null, null, null, null, null, null, false),
(8, 4, 'NATION', 'Trẻ em F1 từ 5 đến dưới 15 tuổi', '{F1}', '897/BYT-MT', 'Bộ Y tế',
 'vietgiaitri.com/huong-dan-cach-ly-tai-nha-moi-nhat-cho-tre-duoi-15-tuoi-la-f1', 'Ngày và giờ có hiệu lực; hết hiệu lực với 600/CĐ-BCĐ; phương pháp xét nghiệm',
 '2021-02-08 00:00', '2021-05-05 18:00', 7, '{FACILITY_ENTRY,LAST_CONTACT}', 7, 'QUARANTINE:1:RT_PCR_SINGLE+RT_PCR_POOLED,QUARANTINE:3:RT_PCR_SINGLE+RT_PCR_POOLED,QUARANTINE:7:RT_PCR_SINGLE+RT_PCR_POOLED',
 5, 15, null, null, null, null, null, null, null, null, false),
(9, 5, 'UNIT', 'Thí điểm 7 ngày tại Quảng Ninh', '{ENTRANT}', '3092/QĐ-BYT', 'Bộ Y tế',
 'english.luatvietnam.vn/decision-no-3092-qd-byt', 'Tiêm đủ là 2 liều; xét nghiệm âm tính và kháng thể trong 24 giờ đầu; mẫu ngày 7; theo dõi 7 ngày',
 '2021-07-01 00:00', '2021-08-01 00:00', 7, '{FACILITY_ENTRY,LAST_CONTACT}', 7, 'QUARANTINE:1:RT_PCR_SINGLE+RT_PCR_POOLED,QUARANTINE:7:RT_PCR_SINGLE+RT_PCR_POOLED',
 null, null, null, 'VACCINATED_OR_RECOVERED', 2, 14, 12, 12, 24, '{RT_PCR_SINGLE,RT_PCR_POOLED}', true),
(10, 6, 'NATION', 'Người nhập cảnh đã tiêm đủ hoặc đã khỏi bệnh', '{ENTRANT}', '6288/BYT-MT', 'Bộ Y tế',
 'dulieuphapluat.vn 6288byt-mt; thuvienphapluat.vn', 'Tiêm đủ là 2 liều; giờ có hiệu lực',
 '2021-08-04 00:00', null, 7, '{FACILITY_ENTRY,LAST_CONTACT}', 7, 'QUARANTINE:1:RT_PCR_SINGLE+RT_PCR_POOLED+ANTIGEN,QUARANTINE:7:RT_PCR_SINGLE',
 null, null, null, 'VACCINATED_OR_RECOVERED', 2, 14, 12, 6, 72, '{RT_PCR_SINGLE,RT_PCR_POOLED,LAMP}', false),
(11, 6, 'NATION', null, null, '10688/BYT-MT', 'Bộ Y tế',
 'english.luatvietnam.vn/official-dispatch-no-10688-byt-mt; sggpnews.org.vn (Bà Rịa - Vũng Tàu)', 'Theo cách áp dụng tại Bà Rịa - Vũng Tàu 1/2022; điều kiện như 6288/BYT-MT; giờ có hiệu lực; theo dõi đến ngày 14; phương pháp PCR',
 '2021-12-16 00:00', '2022-01-01 00:00', 3, '{FACILITY_ENTRY,LAST_CONTACT}', 11, 'QUARANTINE:3:RT_PCR_SINGLE+RT_PCR_POOLED',
 null, null, null, 'VACCINATED_OR_RECOVERED', 2, 14, 12, 6, 72, '{RT_PCR_SINGLE,RT_PCR_POOLED,LAMP}', false);

-- The older versions end where the loaded history ends.
update history set ends = '2022-01-01 00:00' where ends is null;

insert into protocol (id, name, scope, unit_id, categories, recorded_at, recorded_by, content_hash)
select ('20200312-0000-8000-8000-' || lpad(h.protocol::text, 12, '0'))::uuid, h.name, h.scope, u.id, h.categories,
       '2020-03-12 00:00+07', 'built-in', sha256(convert_to(h.name, 'UTF8'))
  from history h
  left join area_unit u on h.scope = 'UNIT' and u.tier = 'PROVINCE' and u.code = '22' and u.valid_from <= '2021-07-01'
       and (u.valid_until is null or u.valid_until > '2021-07-01')
 where h.name is not null and (h.scope = 'NATION' or u.id is not null);

insert into protocol_version (id, protocol_id, instrument, issuer, source, assumed, demonstration, effective_from, effective_until, applies_by,
       days, counting, release_hour, anchors, on_return, follow_up_days, turn_around_hours, daily_checks, infectious_days, pool_size,
       order_hours, exposure_hours, handover_hours, min_age, below_age, facility_kinds, immunity, vaccine_doses, vaccine_min_days,
       vaccine_max_months, recovery_max_months, negative_test_hours, negative_test_methods, antibody_needed,
       recorded_at, recorded_by, published_at, published_by, content_hash)
select ('20200312-0001-8000-8000-' || lpad(h.id::text, 12, '0'))::uuid, p.id, h.instrument, h.issuer, h.source,
       h.assumed || '; mọi số giờ, số lần kiểm tra, cỡ gộp mẫu và thời kỳ lây', false, (h.starts || '+07')::timestamptz, (h.ends || '+07')::timestamptz, 'FACILITY_ENTRY',
       h.days, 'CALENDAR_DAYS', 0, h.anchors, 'RESTART', h.follow_up, 24, 2, 2, 5, 24, 2, 24,
       h.min_age, h.below_age, h.kinds, h.immunity, h.doses, h.min_days, h.max_months, h.recovery, h.test_hours, h.test_methods, h.antibody,
       (h.starts || '+07')::timestamptz, 'built-in', (h.starts || '+07')::timestamptz, 'built-in', sha256(convert_to(h::text, 'UTF8'))
  from history h join protocol p on p.id = ('20200312-0000-8000-8000-' || lpad(h.protocol::text, 12, '0'))::uuid;

insert into protocol_milestone (version_id, phase, day, methods)
select v.id, split_part(one, ':', 1), split_part(one, ':', 2)::int, string_to_array(split_part(one, ':', 3), '+')
  from history h join protocol_version v on v.id = ('20200312-0001-8000-8000-' || lpad(h.id::text, 12, '0'))::uuid,
       string_to_table(h.milestones, ',') as one;
