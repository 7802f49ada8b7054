-- The administrative units of Viet Nam, what became of them, and how they are found by name. Made by src/docs/areas/make.py;
-- NOTICE.md beside it names the sources and what they lack. An id is readable: first day, tier, code.
--
-- The units before 1/7/2025 are those of 30/6/2025. They count as valid from 1/1/2020, which is nominal: mergers between
-- these two days are not recorded.

-- A unit may become several, and several one.
create table area_succession (
    predecessor_id uuid not null constraint fk_area_succession_predecessor references area_unit,
    successor_id   uuid not null constraint fk_area_succession_successor references area_unit,
    extent         text not null constraint ck_area_succession_extent check (extent in ('WHOLE', 'PART', 'UNKNOWN')),
    constraint pk_area_succession primary key (predecessor_id, successor_id),
    constraint ck_area_succession_other check (predecessor_id <> successor_id)
);
create index ix_area_succession_successor on area_succession (successor_id);
comment on column area_succession.extent is 'How much of the predecessor went there. UNKNOWN: the source names this successor and does not say whether a part went elsewhere.';

grant select, insert on area_succession to ${app_role};
-- A unit ends, and the places in it move on. Nothing else of either ever changes.
grant update (valid_until) on area_unit to ${app_role};
grant update (unit_id, valid_until) on area_place to ${app_role};

alter table area_unit add column search text generated always as (searchable(name)) stored;
comment on column area_unit.search is 'The name in small letters without accents.';

-- The length of an official code tells its tier.
create temporary table built_in (
    day         text,
    valid_from  date,
    valid_until date,
    code        text,
    parent      text,
    successor   text,
    name        text,
    line        text,
    tier        text generated always as (
                    case length(code) when 2 then 'PROVINCE' when 3 then 'DISTRICT' else 'COMMUNE' end) stored,
    parent_tier text generated always as (case length(parent) when 2 then 'PROVINCE' else 'DISTRICT' end) stored,
    id          uuid generated always as (cast(
                    day || case length(code) when 2 then '-0001' when 3 then '-0002' else '-0003' end
                        || '-8000-8000-' || lpad(code, 12, '0') as uuid)) stored
) on commit drop;

insert into built_in (day, valid_from, valid_until, code, parent, successor, name, line)
select '20200101', '2020-01-01', '2025-07-01',
       split_part(line, ';', 1), split_part(line, ';', 2), split_part(line, ';', 3), split_part(line, ';', 4), line
  from string_to_table($before$
01;;;Thành phố Hà Nội
02;;;Tỉnh Hà Giang
04;;;Tỉnh Cao Bằng
06;;;Tỉnh Bắc Kạn
08;;;Tỉnh Tuyên Quang
10;;;Tỉnh Lào Cai
11;;;Tỉnh Điện Biên
12;;;Tỉnh Lai Châu
14;;;Tỉnh Sơn La
15;;;Tỉnh Yên Bái
17;;;Tỉnh Hoà Bình
19;;;Tỉnh Thái Nguyên
20;;;Tỉnh Lạng Sơn
22;;;Tỉnh Quảng Ninh
24;;;Tỉnh Bắc Giang
25;;;Tỉnh Phú Thọ
26;;;Tỉnh Vĩnh Phúc
27;;;Tỉnh Bắc Ninh
30;;;Tỉnh Hải Dương
31;;;Thành phố Hải Phòng
33;;;Tỉnh Hưng Yên
34;;;Tỉnh Thái Bình
35;;;Tỉnh Hà Nam
36;;;Tỉnh Nam Định
37;;;Tỉnh Ninh Bình
38;;;Tỉnh Thanh Hóa
40;;;Tỉnh Nghệ An
42;;;Tỉnh Hà Tĩnh
44;;;Tỉnh Quảng Bình
45;;;Tỉnh Quảng Trị
46;;;Thành phố Huế
48;;;Thành phố Đà Nẵng
49;;;Tỉnh Quảng Nam
51;;;Tỉnh Quảng Ngãi
52;;;Tỉnh Bình Định
54;;;Tỉnh Phú Yên
56;;;Tỉnh Khánh Hòa
58;;;Tỉnh Ninh Thuận
60;;;Tỉnh Bình Thuận
62;;;Tỉnh Kon Tum
64;;;Tỉnh Gia Lai
66;;;Tỉnh Đắk Lắk
67;;;Tỉnh Đắk Nông
68;;;Tỉnh Lâm Đồng
70;;;Tỉnh Bình Phước
72;;;Tỉnh Tây Ninh
74;;;Tỉnh Bình Dương
75;;;Tỉnh Đồng Nai
77;;;Tỉnh Bà Rịa - Vũng Tàu
79;;;Thành phố Hồ Chí Minh
80;;;Tỉnh Long An
82;;;Tỉnh Tiền Giang
83;;;Tỉnh Bến Tre
84;;;Tỉnh Trà Vinh
86;;;Tỉnh Vĩnh Long
87;;;Tỉnh Đồng Tháp
89;;;Tỉnh An Giang
91;;;Tỉnh Kiên Giang
92;;;Thành phố Cần Thơ
93;;;Tỉnh Hậu Giang
94;;;Tỉnh Sóc Trăng
95;;;Tỉnh Bạc Liêu
96;;;Tỉnh Cà Mau
001;01;;Quận Ba Đình
002;01;;Quận Hoàn Kiếm
003;01;;Quận Tây Hồ
004;01;;Quận Long Biên
005;01;;Quận Cầu Giấy
006;01;;Quận Đống Đa
007;01;;Quận Hai Bà Trưng
008;01;;Quận Hoàng Mai
009;01;;Quận Thanh Xuân
016;01;;Huyện Sóc Sơn
017;01;;Huyện Đông Anh
018;01;;Huyện Gia Lâm
019;01;;Quận Nam Từ Liêm
020;01;;Huyện Thanh Trì
021;01;;Quận Bắc Từ Liêm
024;02;;Thành phố Hà Giang
026;02;;Huyện Đồng Văn
027;02;;Huyện Mèo Vạc
028;02;;Huyện Yên Minh
029;02;;Huyện Quản Bạ
030;02;;Huyện Vị Xuyên
031;02;;Huyện Bắc Mê
032;02;;Huyện Hoàng Su Phì
033;02;;Huyện Xín Mần
034;02;;Huyện Bắc Quang
035;02;;Huyện Quang Bình
040;04;;Thành phố Cao Bằng
042;04;;Huyện Bảo Lâm
043;04;;Huyện Bảo Lạc
045;04;;Huyện Hà Quảng
047;04;;Huyện Trùng Khánh
048;04;;Huyện Hạ Lang
049;04;;Huyện Quảng Hòa
051;04;;Huyện Hoà An
052;04;;Huyện Nguyên Bình
053;04;;Huyện Thạch An
058;06;;Thành phố Bắc Kạn
060;06;;Huyện Pác Nặm
061;06;;Huyện Ba Bể
062;06;;Huyện Ngân Sơn
063;06;;Huyện Bạch Thông
064;06;;Huyện Chợ Đồn
065;06;;Huyện Chợ Mới
066;06;;Huyện Na Rì
070;08;;Thành phố Tuyên Quang
071;08;;Huyện Lâm Bình
072;08;;Huyện Na Hang
073;08;;Huyện Chiêm Hóa
074;08;;Huyện Hàm Yên
075;08;;Huyện Yên Sơn
076;08;;Huyện Sơn Dương
080;10;;Thành phố Lào Cai
082;10;;Huyện Bát Xát
083;10;;Huyện Mường Khương
084;10;;Huyện Si Ma Cai
085;10;;Huyện Bắc Hà
086;10;;Huyện Bảo Thắng
087;10;;Huyện Bảo Yên
088;10;;Thị xã Sa Pa
089;10;;Huyện Văn Bàn
094;11;;Thành phố Điện Biên Phủ
095;11;;Thị xã Mường Lay
096;11;;Huyện Mường Nhé
097;11;;Huyện Mường Chà
098;11;;Huyện Tủa Chùa
099;11;;Huyện Tuần Giáo
100;11;;Huyện Điện Biên
101;11;;Huyện Điện Biên Đông
102;11;;Huyện Mường Ảng
103;11;;Huyện Nậm Pồ
105;12;;Thành phố Lai Châu
106;12;;Huyện Tam Đường
107;12;;Huyện Mường Tè
108;12;;Huyện Sìn Hồ
109;12;;Huyện Phong Thổ
110;12;;Huyện Than Uyên
111;12;;Huyện Tân Uyên
112;12;;Huyện Nậm Nhùn
116;14;;Thành phố Sơn La
118;14;;Huyện Quỳnh Nhai
119;14;;Huyện Thuận Châu
120;14;;Huyện Mường La
121;14;;Huyện Bắc Yên
122;14;;Huyện Phù Yên
123;14;;Thị xã Mộc Châu
124;14;;Huyện Yên Châu
125;14;;Huyện Mai Sơn
126;14;;Huyện Sông Mã
127;14;;Huyện Sốp Cộp
128;14;;Huyện Vân Hồ
132;15;;Thành phố Yên Bái
133;15;;Thị xã Nghĩa Lộ
135;15;;Huyện Lục Yên
136;15;;Huyện Văn Yên
137;15;;Huyện Mù Căng Chải
138;15;;Huyện Trấn Yên
139;15;;Huyện Trạm Tấu
140;15;;Huyện Văn Chấn
141;15;;Huyện Yên Bình
148;17;;Thành phố Hòa Bình
150;17;;Huyện Đà Bắc
152;17;;Huyện Lương Sơn
153;17;;Huyện Kim Bôi
154;17;;Huyện Cao Phong
155;17;;Huyện Tân Lạc
156;17;;Huyện Mai Châu
157;17;;Huyện Lạc Sơn
158;17;;Huyện Yên Thủy
159;17;;Huyện Lạc Thủy
164;19;;Thành phố Thái Nguyên
165;19;;Thành phố Sông Công
167;19;;Huyện Định Hóa
168;19;;Huyện Phú Lương
169;19;;Huyện Đồng Hỷ
170;19;;Huyện Võ Nhai
171;19;;Huyện Đại Từ
172;19;;Thành phố Phổ Yên
173;19;;Huyện Phú Bình
178;20;;Thành phố Lạng Sơn
180;20;;Huyện Tràng Định
181;20;;Huyện Bình Gia
182;20;;Huyện Văn Lãng
183;20;;Huyện Cao Lộc
184;20;;Huyện Văn Quan
185;20;;Huyện Bắc Sơn
186;20;;Huyện Hữu Lũng
187;20;;Huyện Chi Lăng
188;20;;Huyện Lộc Bình
189;20;;Huyện Đình Lập
193;22;;Thành phố Hạ Long
194;22;;Thành phố Móng Cái
195;22;;Thành phố Cẩm Phả
196;22;;Thành phố Uông Bí
198;22;;Huyện Bình Liêu
199;22;;Huyện Tiên Yên
200;22;;Huyện Đầm Hà
201;22;;Huyện Hải Hà
202;22;;Huyện Ba Chẽ
203;22;;Huyện Vân Đồn
205;22;;Thành phố Đông Triều
206;22;;Thị xã Quảng Yên
207;22;;Huyện Cô Tô
213;24;;Thành phố Bắc Giang
215;24;;Huyện Yên Thế
216;24;;Huyện Tân Yên
217;24;;Huyện Lạng Giang
218;24;;Huyện Lục Nam
219;24;;Huyện Lục Ngạn
220;24;;Huyện Sơn Động
222;24;;Thị xã Việt Yên
223;24;;Huyện Hiệp Hòa
224;24;;Thị xã Chũ
227;25;;Thành phố Việt Trì
228;25;;Thị xã Phú Thọ
230;25;;Huyện Đoan Hùng
231;25;;Huyện Hạ Hoà
232;25;;Huyện Thanh Ba
233;25;;Huyện Phù Ninh
234;25;;Huyện Yên Lập
235;25;;Huyện Cẩm Khê
236;25;;Huyện Tam Nông
237;25;;Huyện Lâm Thao
238;25;;Huyện Thanh Sơn
239;25;;Huyện Thanh Thuỷ
240;25;;Huyện Tân Sơn
243;26;;Thành phố Vĩnh Yên
244;26;;Thành phố Phúc Yên
246;26;;Huyện Lập Thạch
247;26;;Huyện Tam Dương
248;26;;Huyện Tam Đảo
249;26;;Huyện Bình Xuyên
250;01;;Huyện Mê Linh
251;26;;Huyện Yên Lạc
252;26;;Huyện Vĩnh Tường
253;26;;Huyện Sông Lô
256;27;;Thành phố Bắc Ninh
258;27;;Huyện Yên Phong
259;27;;Thị xã Quế Võ
260;27;;Huyện Tiên Du
261;27;;Thành phố Từ Sơn
262;27;;Thị xã Thuận Thành
263;27;;Huyện Gia Bình
264;27;;Huyện Lương Tài
268;01;;Quận Hà Đông
269;01;;Thị xã Sơn Tây
271;01;;Huyện Ba Vì
272;01;;Huyện Phúc Thọ
273;01;;Huyện Đan Phượng
274;01;;Huyện Hoài Đức
275;01;;Huyện Quốc Oai
276;01;;Huyện Thạch Thất
277;01;;Huyện Chương Mỹ
278;01;;Huyện Thanh Oai
279;01;;Huyện Thường Tín
280;01;;Huyện Phú Xuyên
281;01;;Huyện Ứng Hòa
282;01;;Huyện Mỹ Đức
288;30;;Thành phố Hải Dương
290;30;;Thành phố Chí Linh
291;30;;Huyện Nam Sách
292;30;;Thị xã Kinh Môn
293;30;;Huyện Kim Thành
294;30;;Huyện Thanh Hà
295;30;;Huyện Cẩm Giàng
296;30;;Huyện Bình Giang
297;30;;Huyện Gia Lộc
298;30;;Huyện Tứ Kỳ
299;30;;Huyện Ninh Giang
300;30;;Huyện Thanh Miện
303;31;;Quận Hồng Bàng
304;31;;Quận Ngô Quyền
305;31;;Quận Lê Chân
306;31;;Quận Hải An
307;31;;Quận Kiến An
308;31;;Quận Đồ Sơn
309;31;;Quận Dương Kinh
311;31;;Thành phố Thuỷ Nguyên
312;31;;Quận An Dương
313;31;;Huyện An Lão
314;31;;Huyện Kiến Thuỵ
315;31;;Huyện Tiên Lãng
316;31;;Huyện Vĩnh Bảo
317;31;;Huyện Cát Hải
318;31;11948;Huyện Bạch Long Vĩ
323;33;;Thành phố Hưng Yên
325;33;;Huyện Văn Lâm
326;33;;Huyện Văn Giang
327;33;;Huyện Yên Mỹ
328;33;;Thị xã Mỹ Hào
329;33;;Huyện Ân Thi
330;33;;Huyện Khoái Châu
331;33;;Huyện Kim Động
332;33;;Huyện Tiên Lữ
333;33;;Huyện Phù Cừ
336;34;;Thành phố Thái Bình
338;34;;Huyện Quỳnh Phụ
339;34;;Huyện Hưng Hà
340;34;;Huyện Đông Hưng
341;34;;Huyện Thái Thụy
342;34;;Huyện Tiền Hải
343;34;;Huyện Kiến Xương
344;34;;Huyện Vũ Thư
347;35;;Thành phố Phủ Lý
349;35;;Thị xã Duy Tiên
350;35;;Thị xã Kim Bảng
351;35;;Huyện Thanh Liêm
352;35;;Huyện Bình Lục
353;35;;Huyện Lý Nhân
356;36;;Thành phố Nam Định
359;36;;Huyện Vụ Bản
360;36;;Huyện Ý Yên
361;36;;Huyện Nghĩa Hưng
362;36;;Huyện Nam Trực
363;36;;Huyện Trực Ninh
364;36;;Huyện Xuân Trường
365;36;;Huyện Giao Thủy
366;36;;Huyện Hải Hậu
370;37;;Thành phố Tam Điệp
372;37;;Huyện Nho Quan
373;37;;Huyện Gia Viễn
374;37;;Thành phố Hoa Lư
375;37;;Huyện Yên Khánh
376;37;;Huyện Kim Sơn
377;37;;Huyện Yên Mô
380;38;;Thành phố Thanh Hóa
381;38;;Thị xã Bỉm Sơn
382;38;;Thành phố Sầm Sơn
384;38;;Huyện Mường Lát
385;38;;Huyện Quan Hóa
386;38;;Huyện Bá Thước
387;38;;Huyện Quan Sơn
388;38;;Huyện Lang Chánh
389;38;;Huyện Ngọc Lặc
390;38;;Huyện Cẩm Thủy
391;38;;Huyện Thạch Thành
392;38;;Huyện Hà Trung
393;38;;Huyện Vĩnh Lộc
394;38;;Huyện Yên Định
395;38;;Huyện Thọ Xuân
396;38;;Huyện Thường Xuân
397;38;;Huyện Triệu Sơn
398;38;;Huyện Thiệu Hóa
399;38;;Huyện Hoằng Hóa
400;38;;Huyện Hậu Lộc
401;38;;Huyện Nga Sơn
402;38;;Huyện Như Xuân
403;38;;Huyện Như Thanh
404;38;;Huyện Nông Cống
406;38;;Huyện Quảng Xương
407;38;;Thị xã Nghi Sơn
412;40;;Thành phố Vinh
414;40;;Thị xã Thái Hoà
415;40;;Huyện Quế Phong
416;40;;Huyện Quỳ Châu
417;40;;Huyện Kỳ Sơn
418;40;;Huyện Tương Dương
419;40;;Huyện Nghĩa Đàn
420;40;;Huyện Quỳ Hợp
421;40;;Huyện Quỳnh Lưu
422;40;;Huyện Con Cuông
423;40;;Huyện Tân Kỳ
424;40;;Huyện Anh Sơn
425;40;;Huyện Diễn Châu
426;40;;Huyện Yên Thành
427;40;;Huyện Đô Lương
428;40;;Huyện Thanh Chương
429;40;;Huyện Nghi Lộc
430;40;;Huyện Nam Đàn
431;40;;Huyện Hưng Nguyên
432;40;;Thị xã Hoàng Mai
436;42;;Thành phố Hà Tĩnh
437;42;;Thị xã Hồng Lĩnh
439;42;;Huyện Hương Sơn
440;42;;Huyện Đức Thọ
441;42;;Huyện Vũ Quang
442;42;;Huyện Nghi Xuân
443;42;;Huyện Can Lộc
444;42;;Huyện Hương Khê
445;42;;Huyện Thạch Hà
446;42;;Huyện Cẩm Xuyên
447;42;;Huyện Kỳ Anh
449;42;;Thị xã Kỳ Anh
450;44;;Thành phố Đồng Hới
452;44;;Huyện Minh Hóa
453;44;;Huyện Tuyên Hóa
454;44;;Huyện Quảng Trạch
455;44;;Huyện Bố Trạch
456;44;;Huyện Quảng Ninh
457;44;;Huyện Lệ Thủy
458;44;;Thị xã Ba Đồn
461;45;;Thành phố Đông Hà
462;45;;Thị xã Quảng Trị
464;45;;Huyện Vĩnh Linh
465;45;;Huyện Hướng Hóa
466;45;;Huyện Gio Linh
467;45;;Huyện Đa Krông
468;45;;Huyện Cam Lộ
469;45;;Huyện Triệu Phong
470;45;;Huyện Hải Lăng
471;45;19742;Huyện Cồn Cỏ
474;46;;Quận Thuận Hóa
475;46;;Quận Phú Xuân
476;46;;Thị xã Phong Điền
477;46;;Huyện Quảng Điền
478;46;;Huyện Phú Vang
479;46;;Thị xã Hương Thủy
480;46;;Thị xã Hương Trà
481;46;;Huyện A Lưới
482;46;;Huyện Phú Lộc
490;48;;Quận Liên Chiểu
491;48;;Quận Thanh Khê
492;48;;Quận Hải Châu
493;48;;Quận Sơn Trà
494;48;;Quận Ngũ Hành Sơn
495;48;;Quận Cẩm Lệ
497;48;;Huyện Hòa Vang
498;48;20333;Huyện Hoàng Sa
502;49;;Thành phố Tam Kỳ
503;49;;Thành phố Hội An
504;49;;Huyện Tây Giang
505;49;;Huyện Đông Giang
506;49;;Huyện Đại Lộc
507;49;;Thị xã Điện Bàn
508;49;;Huyện Duy Xuyên
509;49;;Huyện Quế Sơn
510;49;;Huyện Nam Giang
511;49;;Huyện Phước Sơn
512;49;;Huyện Hiệp Đức
513;49;;Huyện Thăng Bình
514;49;;Huyện Tiên Phước
515;49;;Huyện Bắc Trà My
516;49;;Huyện Nam Trà My
517;49;;Huyện Núi Thành
518;49;;Huyện Phú Ninh
522;51;;Thành phố Quảng Ngãi
524;51;;Huyện Bình Sơn
525;51;;Huyện Trà Bồng
527;51;;Huyện Sơn Tịnh
528;51;;Huyện Tư Nghĩa
529;51;;Huyện Sơn Hà
530;51;;Huyện Sơn Tây
531;51;;Huyện Minh Long
532;51;;Huyện Nghĩa Hành
533;51;;Huyện Mộ Đức
534;51;;Thị xã Đức Phổ
535;51;;Huyện Ba Tơ
536;51;21548;Huyện Lý Sơn
540;52;;Thành phố Quy Nhơn
542;52;;Huyện An Lão
543;52;;Thị xã Hoài Nhơn
544;52;;Huyện Hoài Ân
545;52;;Huyện Phù Mỹ
546;52;;Huyện Vĩnh Thạnh
547;52;;Huyện Tây Sơn
548;52;;Huyện Phù Cát
549;52;;Thị xã An Nhơn
550;52;;Huyện Tuy Phước
551;52;;Huyện Vân Canh
555;54;;Thành phố Tuy Hoà
557;54;;Thị xã Sông Cầu
558;54;;Huyện Đồng Xuân
559;54;;Huyện Tuy An
560;54;;Huyện Sơn Hòa
561;54;;Huyện Sông Hinh
562;54;;Huyện Tây Hoà
563;54;;Huyện Phú Hoà
564;54;;Thị xã Đông Hòa
568;56;;Thành phố Nha Trang
569;56;;Thành phố Cam Ranh
570;56;;Huyện Cam Lâm
571;56;;Huyện Vạn Ninh
572;56;;Thị xã Ninh Hòa
573;56;;Huyện Khánh Vĩnh
574;56;;Huyện Diên Khánh
575;56;;Huyện Khánh Sơn
576;56;;Huyện Trường Sa
582;58;;Thành phố Phan Rang-Tháp Chàm
584;58;;Huyện Bác Ái
585;58;;Huyện Ninh Sơn
586;58;;Huyện Ninh Hải
587;58;;Huyện Ninh Phước
588;58;;Huyện Thuận Bắc
589;58;;Huyện Thuận Nam
593;60;;Thành phố Phan Thiết
594;60;;Thị xã La Gi
595;60;;Huyện Tuy Phong
596;60;;Huyện Bắc Bình
597;60;;Huyện Hàm Thuận Bắc
598;60;;Huyện Hàm Thuận Nam
599;60;;Huyện Tánh Linh
600;60;;Huyện Đức Linh
601;60;;Huyện Hàm Tân
602;60;;Huyện Phú Quí
608;62;;Thành phố Kon Tum
610;62;;Huyện Đắk Glei
611;62;;Huyện Ngọc Hồi
612;62;;Huyện Đắk Tô
613;62;;Huyện Kon Plông
614;62;;Huyện Kon Rẫy
615;62;;Huyện Đắk Hà
616;62;;Huyện Sa Thầy
617;62;;Huyện Tu Mơ Rông
618;62;;Huyện Ia H' Drai
622;64;;Thành phố Pleiku
623;64;;Thị xã An Khê
624;64;;Thị xã Ayun Pa
625;64;;Huyện KBang
626;64;;Huyện Đăk Đoa
627;64;;Huyện Chư Păh
628;64;;Huyện Ia Grai
629;64;;Huyện Mang Yang
630;64;;Huyện Kông Chro
631;64;;Huyện Đức Cơ
632;64;;Huyện Chư Prông
633;64;;Huyện Chư Sê
634;64;;Huyện Đăk Pơ
635;64;;Huyện Ia Pa
637;64;;Huyện Krông Pa
638;64;;Huyện Phú Thiện
639;64;;Huyện Chư Pưh
643;66;;Thành phố Buôn Ma Thuột
644;66;;Thị xã Buôn Hồ
645;66;;Huyện Ea H'leo
646;66;;Huyện Ea Súp
647;66;;Huyện Buôn Đôn
648;66;;Huyện Cư M'gar
649;66;;Huyện Krông Búk
650;66;;Huyện Krông Năng
651;66;;Huyện Ea Kar
652;66;;Huyện M'Đrắk
653;66;;Huyện Krông Bông
654;66;;Huyện Krông Pắc
655;66;;Huyện Krông A Na
656;66;;Huyện Lắk
657;66;;Huyện Cư Kuin
660;67;;Thành phố Gia Nghĩa
661;67;;Huyện Đăk Glong
662;67;;Huyện Cư Jút
663;67;;Huyện Đắk Mil
664;67;;Huyện Krông Nô
665;67;;Huyện Đắk Song
666;67;;Huyện Đắk R'Lấp
667;67;;Huyện Tuy Đức
672;68;;Thành phố Đà Lạt
673;68;;Thành phố Bảo Lộc
674;68;;Huyện Đam Rông
675;68;;Huyện Lạc Dương
676;68;;Huyện Lâm Hà
677;68;;Huyện Đơn Dương
678;68;;Huyện Đức Trọng
679;68;;Huyện Di Linh
680;68;;Huyện Bảo Lâm
682;68;;Huyện Đạ Huoai
688;70;;Thị xã Phước Long
689;70;;Thành phố Đồng Xoài
690;70;;Thị xã Bình Long
691;70;;Huyện Bù Gia Mập
692;70;;Huyện Lộc Ninh
693;70;;Huyện Bù Đốp
694;70;;Huyện Hớn Quản
695;70;;Huyện Đồng Phú
696;70;;Huyện Bù Đăng
697;70;;Thị xã Chơn Thành
698;70;;Huyện Phú Riềng
703;72;;Thành phố Tây Ninh
705;72;;Huyện Tân Biên
706;72;;Huyện Tân Châu
707;72;;Huyện Dương Minh Châu
708;72;;Huyện Châu Thành
709;72;;Thị xã Hòa Thành
710;72;;Huyện Gò Dầu
711;72;;Huyện Bến Cầu
712;72;;Thị xã Trảng Bàng
718;74;;Thành phố Thủ Dầu Một
719;74;;Huyện Bàu Bàng
720;74;;Huyện Dầu Tiếng
721;74;;Thành phố Bến Cát
722;74;;Huyện Phú Giáo
723;74;;Thành phố Tân Uyên
724;74;;Thành phố Dĩ An
725;74;;Thành phố Thuận An
726;74;;Huyện Bắc Tân Uyên
731;75;;Thành phố Biên Hòa
732;75;;Thành phố Long Khánh
734;75;;Huyện Tân Phú
735;75;;Huyện Vĩnh Cửu
736;75;;Huyện Định Quán
737;75;;Huyện Trảng Bom
738;75;;Huyện Thống Nhất
739;75;;Huyện Cẩm Mỹ
740;75;;Huyện Long Thành
741;75;;Huyện Xuân Lộc
742;75;;Huyện Nhơn Trạch
747;77;;Thành phố Vũng Tàu
748;77;;Thành phố Bà Rịa
750;77;;Huyện Châu Đức
751;77;;Huyện Xuyên Mộc
753;77;;Huyện Long Đất
754;77;;Thành phố Phú Mỹ
755;77;26732;Huyện Côn Đảo
760;79;;Quận 1
761;79;;Quận 12
764;79;;Quận Gò Vấp
765;79;;Quận Bình Thạnh
766;79;;Quận Tân Bình
767;79;;Quận Tân Phú
768;79;;Quận Phú Nhuận
769;79;;Thành phố Thủ Đức
770;79;;Quận 3
771;79;;Quận 10
772;79;;Quận 11
773;79;;Quận 4
774;79;;Quận 5
775;79;;Quận 6
776;79;;Quận 8
777;79;;Quận Bình Tân
778;79;;Quận 7
783;79;;Huyện Củ Chi
784;79;;Huyện Hóc Môn
785;79;;Huyện Bình Chánh
786;79;;Huyện Nhà Bè
787;79;;Huyện Cần Giờ
794;80;;Thành phố Tân An
795;80;;Thị xã Kiến Tường
796;80;;Huyện Tân Hưng
797;80;;Huyện Vĩnh Hưng
798;80;;Huyện Mộc Hóa
799;80;;Huyện Tân Thạnh
800;80;;Huyện Thạnh Hóa
801;80;;Huyện Đức Huệ
802;80;;Huyện Đức Hòa
803;80;;Huyện Bến Lức
804;80;;Huyện Thủ Thừa
805;80;;Huyện Tân Trụ
806;80;;Huyện Cần Đước
807;80;;Huyện Cần Giuộc
808;80;;Huyện Châu Thành
815;82;;Thành phố Mỹ Tho
816;82;;Thành phố Gò Công
817;82;;Thị xã Cai Lậy
818;82;;Huyện Tân Phước
819;82;;Huyện Cái Bè
820;82;;Huyện Cai Lậy
821;82;;Huyện Châu Thành
822;82;;Huyện Chợ Gạo
823;82;;Huyện Gò Công Tây
824;82;;Huyện Gò Công Đông
825;82;;Huyện Tân Phú Đông
829;83;;Thành phố Bến Tre
831;83;;Huyện Châu Thành
832;83;;Huyện Chợ Lách
833;83;;Huyện Mỏ Cày Nam
834;83;;Huyện Giồng Trôm
835;83;;Huyện Bình Đại
836;83;;Huyện Ba Tri
837;83;;Huyện Thạnh Phú
838;83;;Huyện Mỏ Cày Bắc
842;84;;Thành phố Trà Vinh
844;84;;Huyện Càng Long
845;84;;Huyện Cầu Kè
846;84;;Huyện Tiểu Cần
847;84;;Huyện Châu Thành
848;84;;Huyện Cầu Ngang
849;84;;Huyện Trà Cú
850;84;;Huyện Duyên Hải
851;84;;Thị xã Duyên Hải
855;86;;Thành phố Vĩnh Long
857;86;;Huyện Long Hồ
858;86;;Huyện Mang Thít
859;86;;Huyện Vũng Liêm
860;86;;Huyện Tam Bình
861;86;;Thị xã Bình Minh
862;86;;Huyện Trà Ôn
863;86;;Huyện Bình Tân
866;87;;Thành phố Cao Lãnh
867;87;;Thành phố Sa Đéc
868;87;;Thành phố Hồng Ngự
869;87;;Huyện Tân Hồng
870;87;;Huyện Hồng Ngự
871;87;;Huyện Tam Nông
872;87;;Huyện Tháp Mười
873;87;;Huyện Cao Lãnh
874;87;;Huyện Thanh Bình
875;87;;Huyện Lấp Vò
876;87;;Huyện Lai Vung
877;87;;Huyện Châu Thành
883;89;;Thành phố Long Xuyên
884;89;;Thành phố Châu Đốc
886;89;;Huyện An Phú
887;89;;Thị xã Tân Châu
888;89;;Huyện Phú Tân
889;89;;Huyện Châu Phú
890;89;;Thị xã Tịnh Biên
891;89;;Huyện Tri Tôn
892;89;;Huyện Châu Thành
893;89;;Huyện Chợ Mới
894;89;;Huyện Thoại Sơn
899;91;;Thành phố Rạch Giá
900;91;;Thành phố Hà Tiên
902;91;;Huyện Kiên Lương
903;91;;Huyện Hòn Đất
904;91;;Huyện Tân Hiệp
905;91;;Huyện Châu Thành
906;91;;Huyện Giồng Riềng
907;91;;Huyện Gò Quao
908;91;;Huyện An Biên
909;91;;Huyện An Minh
910;91;;Huyện Vĩnh Thuận
911;91;;Thành phố Phú Quốc
912;91;;Huyện Kiên Hải
913;91;;Huyện U Minh Thượng
914;91;;Huyện Giang Thành
916;92;;Quận Ninh Kiều
917;92;;Quận Ô Môn
918;92;;Quận Bình Thuỷ
919;92;;Quận Cái Răng
923;92;;Quận Thốt Nốt
924;92;;Huyện Vĩnh Thạnh
925;92;;Huyện Cờ Đỏ
926;92;;Huyện Phong Điền
927;92;;Huyện Thới Lai
930;93;;Thành phố Vị Thanh
931;93;;Thành phố Ngã Bảy
932;93;;Huyện Châu Thành A
933;93;;Huyện Châu Thành
934;93;;Huyện Phụng Hiệp
935;93;;Huyện Vị Thuỷ
936;93;;Huyện Long Mỹ
937;93;;Thị xã Long Mỹ
941;94;;Thành phố Sóc Trăng
942;94;;Huyện Châu Thành
943;94;;Huyện Kế Sách
944;94;;Huyện Mỹ Tú
945;94;;Huyện Cù Lao Dung
946;94;;Huyện Long Phú
947;94;;Huyện Mỹ Xuyên
948;94;;Thị xã Ngã Năm
949;94;;Huyện Thạnh Trị
950;94;;Thị xã Vĩnh Châu
951;94;;Huyện Trần Đề
954;95;;Thành phố Bạc Liêu
956;95;;Huyện Hồng Dân
957;95;;Huyện Phước Long
958;95;;Huyện Vĩnh Lợi
959;95;;Thị xã Giá Rai
960;95;;Huyện Đông Hải
961;95;;Huyện Hoà Bình
964;96;;Thành phố Cà Mau
966;96;;Huyện U Minh
967;96;;Huyện Thới Bình
968;96;;Huyện Trần Văn Thời
969;96;;Huyện Cái Nước
970;96;;Huyện Đầm Dơi
971;96;;Huyện Năm Căn
972;96;;Huyện Phú Tân
973;96;;Huyện Ngọc Hiển
00001;001;00097;Phường Phúc Xá
00004;001;00004;Phường Trúc Bạch
00006;001;00008;Phường Vĩnh Phúc
00007;001;00008;Phường Cống Vị
00008;001;00008;Phường Liễu Giai
00013;001;00004;Phường Quán Thánh
00016;001;00008;Phường Ngọc Hà
00019;001;00004;Phường Điện Biên
00022;001;00004;Phường Đội Cấn
00025;001;00025;Phường Ngọc Khánh
00028;001;00025;Phường Kim Mã
00031;001;00025;Phường Giảng Võ
00034;001;00025;Phường Thành Công
00037;002;00097;Phường Phúc Tân
00040;002;00070;Phường Đồng Xuân
00043;002;00070;Phường Hàng Mã
00046;002;00070;Phường Hàng Buồm
00049;002;00070;Phường Hàng Đào
00052;002;00070;Phường Hàng Bồ
00055;002;00070;Phường Cửa Đông
00058;002;00070;Phường Lý Thái Tổ
00061;002;00070;Phường Hàng Bạc
00064;002;00070;Phường Hàng Gai
00067;002;00097;Phường Chương Dương
00070;002;00070;Phường Hàng Trống
00073;002;00082;Phường Cửa Nam
00076;002;00070;Phường Hàng Bông
00079;002;00082;Phường Tràng Tiền
00082;002;00082;Phường Trần Hưng Đạo
00085;002;00082;Phường Phan Chu Trinh
00088;002;00082;Phường Hàng Bài
00091;003;00091;Phường Phú Thượng
00094;003;00097;Phường Nhật Tân
00097;003;00097;Phường Tứ Liên
00100;003;00103;Phường Quảng An
00103;003;00103;Phường Xuân La
00106;003;00097;Phường Yên Phụ
00109;003;00103;Phường Bưởi
00112;003;00103;Phường Thụy Khuê
00115;004;00127;Phường Thượng Thanh
00118;004;00118;Phường Ngọc Thụy
00121;004;00127;Phường Giang Biên
00124;004;00127;Phường Đức Giang
00127;004;00127;Phường Việt Hưng
00130;004;00118;Phường Gia Thụy
00133;004;00118;Phường Ngọc Lâm
00136;004;00136;Phường Phúc Lợi
00139;004;00118;Phường Bồ Đề
00145;004;00145;Phường Long Biên
00148;004;00145;Phường Thạch Bàn
00151;004;00136;Phường Phúc Đồng
00154;004;00145;Phường Cự Khối
00157;005;00160;Phường Nghĩa Đô
00160;005;00160;Phường Nghĩa Tân
00163;005;00619;Phường Mai Dịch
00166;005;00160,00166;Phường Dịch Vọng
00167;005;00160,00166;Phường Dịch Vọng Hậu
00169;005;00160;Phường Quan Hoa
00172;005;00160,00175;Phường Yên Hoà
00175;005;00175;Phường Trung Hoà
00178;006;00190;Phường Cát Linh
00181;006;00226;Phường Văn Miếu - Quốc Tử Giám
00187;006;00199;Phường Láng Thượng
00190;006;00190;Phường Ô Chợ Dừa
00193;006;00226;Phường Văn Chương
00196;006;00226;Phường Hàng Bột
00199;006;00199;Phường Láng Hạ
00202;006;00226;Phường Khâm Thiên
00205;006;00226;Phường Thổ Quan
00208;006;00235;Phường Nam Đồng
00214;006;00229;Phường Quang Trung
00217;006;00235;Phường Trung Liệt
00226;006;00226;Phường Phương Liên - Trung Tự
00229;006;00229;Phường Kim Liên
00232;006;00229;Phường Phương Mai
00235;006;00235;Phường Thịnh Quang
00238;006;00229;Phường Khương Thượng
00241;007;00256;Phường Nguyễn Du
00244;007;00097;Phường Bạch Đằng
00247;007;00256;Phường Phạm Đình Hổ
00256;007;00256;Phường Lê Đại Hành
00259;007;00256;Phường Đồng Nhân
00262;007;00256;Phường Phố Huế
00268;007;00283;Phường Thanh Lương
00271;007;00292;Phường Thanh Nhàn
00277;007;00292;Phường Bách Khoa
00280;007;00292;Phường Đồng Tâm
00283;007;00283;Phường Vĩnh Tuy
00289;007;00292;Phường Quỳnh Mai
00292;007;00292;Phường Bạch Mai
00295;007;00292;Phường Minh Khai
00298;007;00322;Phường Trương Định
00301;008;00301;Phường Thanh Trì
00304;008;00301;Phường Vĩnh Hưng
00307;008;00316;Phường Định Công
00310;008;00283;Phường Mai Động
00313;008;00322;Phường Tương Mai
00316;008;00316;Phường Đại Kim
00319;008;00331;Phường Tân Mai
00322;008;00322;Phường Hoàng Văn Thụ
00325;008;00322;Phường Giáp Bát
00328;008;00328;Phường Lĩnh Nam
00331;008;00331;Phường Thịnh Liệt
00334;008;00328;Phường Trần Phú
00337;008;00337;Phường Hoàng Liệt
00340;008;00340;Phường Yên Sở
00343;009;00367;Phường Nhân Chính
00346;009;00364;Phường Thượng Đình
00349;009;00364;Phường Khương Trung
00352;009;00352;Phường Khương Mai
00355;009;00367;Phường Thanh Xuân Trung
00358;009;00352;Phường Phương Liệt
00364;009;00364;Phường Khương Đình
00367;009;00367;Phường Thanh Xuân Bắc
00373;009;00364;Phường Hạ Đình
00376;016;00376;Thị trấn Sóc Sơn
00379;016;00385;Xã Bắc Sơn
00382;016;00382;Xã Minh Trí
00385;016;00385;Xã Hồng Kỳ
00388;016;00385;Xã Nam Sơn
00391;016;00385;Xã Trung Giã
00394;016;00430;Xã Tân Hưng
00397;016;00382;Xã Minh Phú
00400;016;00376;Xã Phù Linh
00403;016;00430;Xã Bắc Phú
00406;016;00376;Xã Tân Minh
00409;016;00433;Xã Quang Tiến
00412;016;00433;Xã Hiền Ninh
00415;016;00382;Xã Tân Dân
00418;016;00376;Xã Tiên Dược
00421;016;00430;Xã Việt Long
00424;016;00430;Xã Xuân Giang
00427;016;00376;Xã Mai Đình
00430;016;00430;Xã Đức Hoà
00433;016;00433;Xã Thanh Xuân
00436;016;00376;Xã Đông Xuân
00439;016;00430;Xã Kim Lũ
00442;016;00433;Xã Phú Cường
00445;016;00433;Xã Phú Minh
00448;016;00376;Xã Phù Lỗ
00451;016;00430;Xã Xuân Thu
00454;017;00454;Thị trấn Đông Anh
00457;017;00475;Xã Xuân Nộn
00460;017;00475;Xã Thuỵ Lâm
00463;017;00466;Xã Bắc Hồng
00466;017;00466;Xã Nguyên Khê
00469;017;00466;Xã Nam Hồng
00472;017;00466;Xã Tiên Dương
00475;017;00475;Xã Vân Hà
00478;017;00454;Xã Uy Nỗ
00481;017;00466;Xã Vân Nội
00484;017;00475;Xã Liên Hà
00487;017;00454;Xã Việt Hùng
00490;017;00493;Xã Kim Nỗ
00493;017;00493;Xã Kim Chung
00496;017;00454;Xã Dục Tú
00499;017;00493;Xã Đại Mạch
00502;017;00508;Xã Vĩnh Ngọc
00505;017;00454;Xã Cổ Loa
00508;017;00508;Xã Hải Bối
00511;017;00508;Xã Xuân Canh
00514;017;00493;Xã Võng La
00517;017;00508;Xã Tàm Xá
00520;017;00454;Xã Mai Lâm
00523;017;00454;Xã Đông Hội
00526;018;00541;Thị trấn Yên Viên
00529;018;00541;Xã Yên Thường
00532;018;00541;Xã Yên Viên
00535;018;00541;Xã Ninh Hiệp
00541;018;00541;Xã Thiên Đức
00544;018;00541;Xã Phù Đổng
00550;018;00562;Xã Lệ Chi
00553;018;00565;Xã Cổ Bi
00556;018;00562;Xã Đặng Xá
00562;018;00562;Xã Phú Sơn
00565;018;00565;Thị trấn Trâu Quỳ
00568;018;00562;Xã Dương Quang
00571;018;00565;Xã Dương Xá
00577;018;00577;Xã Đa Tốn
00580;018;00565;Xã Kiêu Kỵ
00583;018;00577;Xã Bát Tràng
00589;018;00577;Xã Kim Đức
00592;019;00592;Phường Cầu Diễn
00595;021;00598;Phường Thượng Cát
00598;021;00598;Phường Liên Mạc
00601;021;00602;Phường Đông Ngạc
00602;021;00602;Phường Đức Thắng
00604;021;00602;Phường Thụy Phương
00607;021;00613;Phường Tây Tựu
00610;021;00611;Phường Xuân Đỉnh
00611;021;00611;Phường Xuân Tảo
00613;021;00613;Phường Minh Khai
00616;021;00160;Phường Cổ Nhuế 1
00617;021;00602;Phường Cổ Nhuế 2
00619;021;00619;Phường Phú Diễn
00620;021;00619;Phường Phúc Diễn
00622;019;00622;Phường Xuân Phương
00623;019;00622;Phường Phương Canh
00625;019;00592;Phường Mỹ Đình 1
00626;019;00592;Phường Mỹ Đình 2
00628;019;00634;Phường Tây Mỗ
00631;019;00592;Phường Mễ Trì
00632;019;00592;Phường Phú Đô
00634;019;00634;Phường Đại Mỗ
00637;019;00637;Phường Trung Văn
00640;020;00640;Thị trấn Văn Điển
00643;020;00643;Xã Tân Triều
00646;020;00643;Xã Thanh Liệt
00649;020;00664;Xã Tả Thanh Oai
00652;020;00664;Xã Hữu Hoà
00655;020;00337;Xã Tam Hiệp
00658;020;00640;Xã Tứ Hiệp
00661;020;00640;Xã Yên Mỹ
00664;020;00664;Xã Vĩnh Quỳnh
00667;020;00640;Xã Ngũ Hiệp
00670;020;00685;Xã Duyên Hà
00673;020;00679;Xã Ngọc Hồi
00676;020;00685;Xã Vạn Phúc
00679;020;00679;Xã Đại áng
00682;020;00679;Xã Liên Ninh
00685;020;00685;Xã Đông Mỹ
00688;024;00691;Phường Quang Trung
00691;024;00691;Phường Trần Phú
00692;024;00691;Phường Ngọc Hà
00694;024;00694;Phường Nguyễn Trãi
00697;024;00691;Phường Minh Khai
00700;024;00700;Xã Ngọc Đường
00703;030;00706;Xã Kim Thạch
00706;030;00706;Xã Phú Linh
00709;030;00706;Xã Kim Linh
00712;026;00745;Thị trấn Phó Bảng
00715;026;00715;Xã Lũng Cú
00718;026;00715;Xã Má Lé
00721;026;00721;Thị trấn Đồng Văn
00724;026;00715;Xã Lũng Táo
00727;026;00745;Xã Phố Là
00730;026;00721;Xã Thài Phìn Tủng
00733;026;00733;Xã Sủng Là
00736;026;00733;Xã Xà Phìn
00739;026;00721;Xã Tả Phìn
00742;026;00721;Xã Tả Lủng
00745;026;00745;Xã Phố Cáo
00748;026;00733;Xã Sính Lủng
00751;026;00733;Xã Sảng Tủng
00754;026;00745;Xã Lũng Thầu
00757;026;00763;Xã Hố Quáng Phìn
00760;026;00820;Xã Vần Chải
00763;026;00763;Xã Lũng Phìn
00766;026;00763;Xã Sủng Trái
00769;027;00769;Thị trấn Mèo Vạc
00772;027;00778;Xã Thượng Phùng
00775;027;00721;Xã Pải Lủng
00778;027;00778;Xã Xín Cái
00781;027;00769;Xã Pả Vi
00784;027;00769;Xã Giàng Chu Phìn
00787;027;00787;Xã Sủng Trà
00790;027;00787;Xã Sủng Máng
00793;027;00778;Xã Sơn Vĩ
00796;027;00769;Xã Tả Lủng
00799;027;00802;Xã Cán Chu Phìn
00802;027;00802;Xã Lũng Pù
00805;027;00787;Xã Lũng Chinh
00808;027;00808;Xã Tát Ngà
00811;027;00808;Xã Nậm Ban
00814;027;00802;Xã Khâu Vai
00815;027;00817;Xã Niêm Tòng
00817;027;00817;Xã Niêm Sơn
00820;028;00820;Thị trấn Yên Minh
00823;028;00829;Xã Thắng Mố
00826;028;00832;Xã Phú Lũng
00829;028;00829;Xã Sủng Tráng
00832;028;00832;Xã Bạch Đích
00835;028;00832;Xã Na Khê
00838;028;00829;Xã Sủng Thài
00841;028;00820;Xã Hữu Vinh
00844;028;00820;Xã Lao Và Chải
00847;028;00847;Xã Mậu Duệ
00850;028;00820;Xã Đông Minh
00853;028;00847;Xã Mậu Long
00856;028;00847;Xã Ngam La
00859;028;00859;Xã Ngọc Long
00862;028;00865;Xã Đường Thượng
00865;028;00865;Xã Lũng Hồ
00868;028;00871;Xã Du Tiến
00871;028;00871;Xã Du Già
00874;029;00874;Thị trấn Tam Sơn
00877;029;00883;Xã Bát Đại Sơn
00880;029;00889;Xã Nghĩa Thuận
00883;029;00883;Xã Cán Tỷ
00886;029;00892;Xã Cao Mã Pờ
00889;029;00889;Xã Thanh Vân
00892;029;00892;Xã Tùng Vài
00895;029;00901;Xã Đông Hà
00898;029;00874;Xã Quản Bạ
00901;029;00901;Xã Lùng Tám
00904;029;00874;Xã Quyết Tiến
00907;029;00892;Xã Tả Ván
00910;029;00901;Xã Thái An
00913;030;00913;Thị trấn Vị Xuyên
00916;030;00913;Thị trấn Nông Trường Việt Lâm
00919;030;00919;Xã Minh Tân
00922;030;00922;Xã Thuận Hoà
00925;030;00925;Xã Tùng Bá
00928;030;00928;Xã Thanh Thủy
00931;030;00937;Xã Thanh Đức
00934;030;00691;Xã Phong Quang
00937;030;00937;Xã Xín Chải
00940;030;00928;Xã Phương Tiến
00943;030;00937;Xã Lao Chải
00946;024;00694;Xã Phương Độ
00949;024;00694;Xã Phương Thiện
00952;030;00952;Xã Cao Bồ
00955;030;00913;Xã Đạo Đức
00958;030;00958;Xã Thượng Sơn
00961;030;00970;Xã Linh Hồ
00964;030;00967;Xã Quảng Ngần
00967;030;00967;Xã Việt Lâm
00970;030;00970;Xã Ngọc Linh
00973;030;00976;Xã Ngọc Minh
00976;030;00976;Xã Bạch Ngọc
00979;030;00970;Xã Trung Thành
00982;031;00982;Xã Minh Sơn
00985;031;00985;Xã Giáp Trung
00988;031;00700;Xã Yên Định
00991;031;00991;Thị trấn Yên Phú
00994;031;00994;Xã Minh Ngọc
00997;031;00991;Xã Yên Phong
01000;031;00991;Xã Lạc Nông
01003;031;01012;Xã Phú Nam
01006;031;01006;Xã Yên Cường
01009;031;00994;Xã Thượng Tân
01012;031;01012;Xã Đường Âm
01015;031;01012;Xã Đường Hồng
01018;031;01006;Xã Phiêng Luông
01021;032;01021;Thị trấn Vinh Quang
01024;032;01024;Xã Bản Máy
01027;032;01033;Xã Thàng Tín
01030;032;01033;Xã Thèn Chu Phìn
01033;032;01033;Xã Pố Lồ
01036;032;01024;Xã Bản Phùng
01039;032;01051;Xã Túng Sán
01042;032;01024;Xã Chiến Phố
01045;032;01021;Xã Đản Ván
01048;032;01021;Xã Tụ Nhân
01051;032;01051;Xã Tân Tiến
01054;032;01057;Xã Nàng Đôn
01057;032;01057;Xã Pờ Ly Ngài
01060;032;01057;Xã Sán Xả Hồ
01063;032;01021;Xã Bản Luốc
01066;032;01021;Xã Ngàm Đăng Vài
01069;032;01051;Xã Bản Nhùng
01072;032;01075;Xã Tả Sử Choóng
01075;032;01075;Xã Nậm Dịch
01081;032;01084;Xã Hồ Thầu
01084;032;01084;Xã Nam Sơn
01087;032;01075;Xã Nậm Tỵ
01090;032;01090;Xã Thông Nguyên
01093;032;01084;Xã Nậm Khòa
01096;033;01096;Thị trấn Cốc Pài
01099;033;01108;Xã Nàn Xỉn
01102;033;01108;Xã Bản Díu
01105;033;01108;Xã Chí Cà
01108;033;01108;Xã Xín Mần
01114;033;01108;Xã Thèn Phàng
01117;033;01117;Xã Trung Thịnh
01120;033;01096;Xã Pà Vầy Sủ
01123;033;01117;Xã Cốc Rế
01126;033;01117;Xã Thu Tà
01129;033;01096;Xã Nàn Ma
01132;033;01141;Xã Tả Nhìu
01135;033;01096;Xã Bản Ngò
01138;033;01141;Xã Chế Là
01141;033;01141;Xã Nấm Dẩn
01144;033;01144;Xã Quảng Nguyên
01147;033;01147;Xã Nà Chì
01150;033;01147;Xã Khuôn Lùng
01153;034;01153;Thị trấn Việt Quang
01156;034;01156;Thị trấn Vĩnh Tuy
01159;034;01171;Xã Tân Lập
01162;034;01171;Xã Tân Thành
01165;034;01165;Xã Đồng Tiến
01168;034;01165;Xã Đồng Tâm
01171;034;01171;Xã Tân Quang
01174;034;01165;Xã Thượng Bình
01177;034;01192;Xã Hữu Sản
01180;034;01180;Xã Kim Ngọc
01183;034;01153;Xã Việt Vinh
01186;034;01180;Xã Bằng Hành
01189;034;01153;Xã Quang Minh
01192;034;01192;Xã Liên Hiệp
01195;034;01180;Xã Vô Điếm
01198;034;01201;Xã Việt Hồng
01201;034;01201;Xã Hùng An
01204;034;01192;Xã Đức Xuân
01207;034;01201;Xã Tiên Kiều
01210;034;01156;Xã Vĩnh Hảo
01213;034;01216;Xã Vĩnh Phúc
01216;034;01216;Xã Đồng Yên
01219;034;01156;Xã Đông Thành
01222;035;01090;Xã Xuân Minh
01225;035;01225;Xã Tiên Nguyên
01228;035;01237;Xã Tân Nam
01231;035;01234;Xã Bản Rịa
01234;035;01234;Xã Yên Thành
01237;035;01237;Thị trấn Yên Bình
01240;035;01243;Xã Tân Trịnh
01243;035;01243;Xã Tân Bắc
01246;035;01246;Xã Bằng Lang
01249;035;01246;Xã Yên Hà
01252;035;01261;Xã Hương Sơn
01255;035;01255;Xã Xuân Giang
01258;035;01255;Xã Nà Khương
01261;035;01261;Xã Tiên Yên
01264;035;01261;Xã Vĩ Thượng
01267;040;01273;Phường Sông Hiến
01270;040;01279;Phường Sông Bằng
01273;040;01273;Phường Hợp Giang
01276;040;01288;Phường Tân Giang
01279;040;01279;Phường Ngọc Xuân
01282;040;01273;Phường Đề Thám
01285;040;01288;Phường Hoà Chung
01288;040;01288;Phường Duyệt Trung
01290;042;01290;Thị trấn Pác Miầu
01291;042;01324;Xã Đức Hạnh
01294;042;01294;Xã Lý Bôn
01296;042;01297;Xã Nam Cao
01297;042;01297;Xã Nam Quang
01300;042;01294;Xã Vĩnh Quang
01303;042;01304;Xã Quảng Lâm
01304;042;01304;Xã Thạch Lâm
01309;042;01290;Xã Vĩnh Phong
01312;042;01290;Xã Mông Ân
01315;042;01318;Xã Thái Học
01316;042;01318;Xã Thái Sơn
01318;042;01318;Xã Yên Thổ
01321;043;01321;Thị trấn Bảo Lạc
01324;043;01324;Xã Cốc Pàng
01327;043;01327;Xã Thượng Hà
01330;043;01327;Xã Cô Ba
01333;043;01321;Xã Bảo Toàn
01336;043;01336;Xã Khánh Xuân
01339;043;01339;Xã Xuân Trường
01342;043;01321;Xã Hồng Trị
01343;043;01351;Xã Kim Cúc
01345;043;01336;Xã Phan Thanh
01348;043;01339;Xã Hồng An
01351;043;01351;Xã Hưng Đạo
01352;043;01351;Xã Hưng Thịnh
01354;043;01354;Xã Huy Giáp
01357;043;01354;Xã Đình Phùng
01359;043;01360;Xã Sơn Lập
01360;043;01360;Xã Sơn Lộ
01363;045;01363;Thị trấn Thông Nông
01366;045;01366;Xã Cần Yên
01367;045;01366;Xã Cần Nông
01372;045;01366;Xã Lương Thông
01375;045;01363;Xã Đa Thông
01378;045;01387;Xã Ngọc Động
01381;045;01387;Xã Yên Sơn
01384;045;01363;Xã Lương Can
01387;045;01387;Xã Thanh Long
01392;045;01392;Thị trấn Xuân Hòa
01393;045;01393;Xã Lũng Nặm
01399;045;01392;Xã Trường Hà
01402;045;01414;Xã Cải Viên
01411;045;01414;Xã Nội Thôn
01414;045;01414;Xã Tổng Cọt
01417;045;01392;Xã Sóc Hà
01420;045;01393;Xã Thượng Thôn
01429;045;01438;Xã Hồng Sỹ
01432;045;01392;Xã Quý Quân
01435;045;01438;Xã Mã Ba
01438;045;01438;Xã Ngọc Đào
01447;047;01447;Thị trấn Trà Lĩnh
01453;047;01465;Xã Tri Phương
01456;047;01456;Xã Quang Hán
01462;047;01465;Xã Xuân Nội
01465;047;01465;Xã Quang Trung
01468;047;01456;Xã Quang Vinh
01471;047;01447;Xã Cao Chương
01474;049;01447;Xã Quốc Toản
01477;047;01477;Thị trấn Trùng Khánh
01480;047;01489;Xã Ngọc Khê
01481;047;01489;Xã Ngọc Côn
01483;047;01489;Xã Phong Nậm
01489;047;01489;Xã Đình Phong
01495;047;01501;Xã Đàm Thuỷ
01498;047;01477;Xã Khâm Thành
01501;047;01501;Xã Chí Viễn
01504;047;01477;Xã Lăng Hiếu
01507;047;01501;Xã Phong Châu
01516;047;01525;Xã Trung Phúc
01519;047;01525;Xã Cao Thăng
01522;047;01477;Xã Đức Hồng
01525;047;01525;Xã Đoài Dương
01534;048;01537;Xã Minh Long
01537;048;01537;Xã Lý Quốc
01540;048;01552;Xã Thắng Lợi
01543;048;01537;Xã Đồng Loan
01546;048;01552;Xã Đức Quang
01549;048;01561;Xã Kim Loan
01552;048;01552;Xã Quang Long
01555;048;01561;Xã An Lạc
01558;048;01558;Thị trấn Thanh Nhật
01561;048;01561;Xã Vinh Quý
01564;048;01558;Xã Thống Nhất
01567;048;01561;Xã Cô Ngân
01573;048;01558;Xã Thị Hoa
01576;049;01576;Thị trấn Quảng Uyên
01579;049;01576;Xã Phi Hải
01582;049;01594;Xã Quảng Hưng
01594;049;01594;Xã Độc Lập
01597;049;01594;Xã Cai Bộ
01603;049;01576;Xã Phúc Sen
01606;049;01576;Xã Chí Thảo
01609;049;01618;Xã Tự Do
01615;049;01636;Xã Hồng Quang
01618;049;01618;Xã Ngọc Động
01624;049;01618;Xã Hạnh Phúc
01627;049;01648;Thị trấn Tà Lùng
01630;049;01636;Xã Bế Văn Đàn
01636;049;01636;Xã Cách Linh
01639;049;01648;Xã Đại Sơn
01645;049;01807;Xã Tiên Thành
01648;049;01648;Thị trấn Hoà Thuận
01651;049;01648;Xã Mỹ Hưng
01654;051;01654;Thị trấn Nước Hai
01657;051;01660;Xã Dân Chủ
01660;051;01660;Xã Nam Tuấn
01666;051;01654;Xã Đại Tiến
01669;051;01660;Xã Đức Long
01672;051;01699;Xã Ngũ Lão
01675;051;01747;Xã Trương Lương
01687;051;01654;Xã Hồng Việt
01693;040;01279;Xã Vĩnh Quang
01696;051;01273;Xã Hoàng Tung
01699;051;01699;Xã Nguyễn Huệ
01702;051;01699;Xã Quang Trung
01705;040;01273;Xã Hưng Đạo
01708;051;01708;Xã Bạch Đằng
01711;051;01708;Xã Bình Dương
01714;051;01288;Xã Lê Chung
01720;040;01288;Xã Chu Trinh
01723;051;01792;Xã Hồng Nam
01726;052;01726;Thị trấn Nguyên Bình
01729;052;01729;Thị trấn Tĩnh Túc
01732;052;01738;Xã Yên Lạc
01735;052;01729;Xã Triệu Nguyên
01738;052;01738;Xã Ca Thành
01744;052;01729;Xã Vũ Nông
01747;052;01747;Xã Minh Tâm
01750;052;01726;Xã Thể Dục
01756;052;01768;Xã Mai Long
01762;052;01726;Xã Vũ Minh
01765;052;01774;Xã Hoa Thám
01768;052;01768;Xã Phan Thanh
01771;052;01777;Xã Quang Thành
01774;052;01774;Xã Tam Kim
01777;052;01777;Xã Thành Công
01780;052;01708;Xã Thịnh Vượng
01783;052;01774;Xã Hưng Đạo
01786;053;01786;Thị trấn Đông Khê
01789;053;01789;Xã Canh Tân
01792;053;01792;Xã Kim Đồng
01795;053;01795;Xã Minh Khai
01801;053;01789;Xã Đức Thông
01804;053;01792;Xã Thái Cường
01807;053;01807;Xã Vân Trình
01810;053;01822;Xã Thụy Hùng
01813;053;01795;Xã Quang Trọng
01816;053;01786;Xã Trọng Con
01819;053;01807;Xã Lê Lai
01822;053;01822;Xã Đức Long
01828;053;01822;Xã Lê Lợi
01831;053;01786;Xã Đức Xuân
01834;058;01840;Phường Nguyễn Thị Minh Khai
01837;058;01843;Phường Sông Cầu
01840;058;01840;Phường Đức Xuân
01843;058;01843;Phường Phùng Chí Kiên
01846;058;01840;Phường Huyền Tụng
01849;058;01849;Xã Dương Quang
01852;058;01843;Xã Nông Thượng
01855;058;01843;Phường Xuất Hóa
01858;060;01864;Xã Bằng Thành
01861;060;01864;Xã Nhạn Môn
01864;060;01864;Xã Bộc Bố
01867;060;01879;Xã Công Bằng
01870;060;01864;Xã Giáo Hiệu
01873;060;01882;Xã Xuân La
01876;060;01882;Xã An Thắng
01879;060;01879;Xã Cổ Linh
01882;060;01882;Xã Nghiên Loan
01885;060;01879;Xã Cao Tân
01888;061;01912;Thị trấn Chợ Rã
01891;061;01894;Xã Bành Trạch
01894;061;01894;Xã Phúc Lộc
01897;061;01894;Xã Hà Hiệu
01900;061;01906;Xã Cao Thượng
01906;061;01906;Xã Khang Ninh
01909;061;01906;Xã Nam Mẫu
01912;061;01912;Xã Thượng Giáo
01915;061;01912;Xã Địa Linh
01918;061;01921;Xã Yến Dương
01921;061;01921;Xã Chu Hương
01924;061;01933;Xã Quảng Khê
01927;061;01921;Xã Mỹ Phương
01930;061;01933;Xã Hoàng Trĩ
01933;061;01933;Xã Đồng Phúc
01936;062;01936;Thị trấn Nà Phặc
01939;062;01942;Xã Thượng Ân
01942;062;01942;Xã Bằng Vân
01945;062;01954;Xã Cốc Đán
01948;062;01936;Xã Trung Hoà
01951;062;01954;Xã Đức Vân
01954;062;01954;Thị trấn Vân Tùng
01957;062;01957;Xã Thượng Quan
01960;062;01960;Xã Hiệp Lực
01963;062;01960;Xã Thuần Mang
01969;063;01969;Thị trấn Phủ Thông
01975;063;01969;Xã Vi Hương
01978;063;01981;Xã Sĩ Bình
01981;063;01981;Xã Vũ Muộn
01984;063;01849;Xã Đôn Phong
01990;063;01969;Xã Lục Bình
01993;063;01969;Xã Tân Tú
01999;063;02008;Xã Nguyên Phúc
02002;063;01981;Xã Cao Sơn
02005;063;02008;Xã Quân Hà
02008;063;02008;Xã Cẩm Giàng
02011;063;02008;Xã Mỹ Thanh
02014;063;02014;Xã Dương Phong
02017;063;02014;Xã Quang Thuận
02020;064;02020;Thị trấn Bằng Lũng
02023;064;02026;Xã Xuân Lạc
02026;064;02026;Xã Nam Cường
02029;064;02026;Xã Đồng Lạc
02032;064;02038;Xã Tân Lập
02035;064;02044;Xã Bản Thi
02038;064;02038;Xã Quảng Bạch
02041;064;01933;Xã Bằng Phúc
02044;064;02044;Xã Yên Thịnh
02047;064;02044;Xã Yên Thượng
02050;064;02020;Xã Phương Viên
02053;064;02020;Xã Ngọc Phái
02059;064;02014;Xã Đồng Thắng
02062;064;02071;Xã Lương Bằng
02065;064;02020;Xã Bằng Lãng
02068;064;02083;Xã Đại Sảo
02071;064;02071;Xã Nghĩa Tá
02077;064;02083;Xã Yên Mỹ
02080;064;02071;Xã Bình Trung
02083;064;02083;Xã Yên Phong
02086;065;02086;Thị trấn Đồng Tâm
02089;065;02104;Xã Tân Sơn
02092;065;02101;Xã Thanh Vận
02095;065;02101;Xã Mai Lạp
02098;065;02104;Xã Hoà Mục
02101;065;02101;Xã Thanh Mai
02104;065;02104;Xã Cao Kỳ
02107;065;02107;Xã Nông Hạ
02110;065;02116;Xã Yên Cư
02113;065;02107;Xã Thanh Thịnh
02116;065;02116;Xã Yên Hân
02122;065;02086;Xã Như Cố
02125;065;02116;Xã Bình Văn
02131;065;02086;Xã Quảng Chu
02137;066;02152;Xã Văn Vũ
02140;066;02143;Xã Văn Lang
02143;066;02143;Xã Lương Thượng
02146;066;02143;Xã Kim Hỷ
02152;066;02152;Xã Cường Lợi
02155;066;02155;Thị trấn Yến Lạc
02158;066;02155;Xã Kim Lư
02161;066;02155;Xã Sơn Thành
02170;066;02176;Xã Văn Minh
02173;066;02185;Xã Côn Minh
02176;066;02176;Xã Cư Lễ
02179;066;02176;Xã Trần Phú
02185;066;02185;Xã Quang Phong
02188;066;02185;Xã Dương Sơn
02191;066;02191;Xã Xuân Dương
02194;066;02191;Xã Đổng Xá
02197;066;02191;Xã Liêm Thuỷ
02200;070;02215;Phường Phan Thiết
02203;070;02215;Phường Minh Xuân
02206;070;02215;Phường Tân Quang
02209;070;02212;Xã Tràng Đà
02212;070;02212;Phường Nông Tiến
02215;070;02215;Phường Ỷ La
02216;070;02215;Phường Tân Hà
02218;070;02512;Phường Hưng Thành
02221;072;02221;Thị trấn Na Hang
02227;072;02245;Xã Sinh Long
02230;072;02239;Xã Thượng Giáp
02233;071;02266;Xã Phúc Yên
02239;072;02239;Xã Thượng Nông
02242;071;02266;Xã Xuân Lập
02245;072;02245;Xã Côn Lôn
02248;072;02248;Xã Yên Hoa
02251;071;02269;Xã Khuôn Hà
02254;072;02260;Xã Hồng Thái
02260;072;02260;Xã Đà Vị
02263;072;02248;Xã Khau Tinh
02266;071;02266;Thị trấn Lăng Can
02269;071;02269;Xã Thượng Lâm
02275;072;02260;Xã Sơn Phú
02281;072;02221;Xã Năng Khả
02284;072;02221;Xã Thanh Tương
02287;073;02287;Thị trấn Vĩnh Lộc
02290;071;02296;Xã Bình An
02293;071;02302;Xã Hồng Quang
02296;071;02296;Xã Thổ Bình
02299;071;02302;Xã Phúc Sơn
02302;071;02302;Xã Minh Quang
02305;073;02305;Xã Trung Hà
02308;073;02308;Xã Tân Mỹ
02311;073;02320;Xã Hà Lang
02314;073;02308;Xã Hùng Mỹ
02317;073;02317;Xã Yên Lập
02320;073;02320;Xã Tân An
02323;073;02317;Xã Bình Phú
02326;073;02287;Xã Xuân Quang
02329;073;02287;Xã Ngọc Hội
02332;073;02332;Xã Phú Bình
02335;073;02365;Xã Hòa Phú
02338;073;02287;Xã Phúc Thịnh
02341;073;02332;Xã Kiên Đài
02344;073;02353;Xã Tân Thịnh
02347;073;02287;Xã Trung Hòa
02350;073;02350;Xã Kim Bình
02353;073;02353;Xã Hòa An
02356;073;02350;Xã Vinh Quang
02359;073;02359;Xã Tri Phú
02362;073;02353;Xã Nhân Lý
02365;073;02365;Xã Yên Nguyên
02368;073;02359;Xã Linh Phú
02371;073;02350;Xã Bình Nhân
02374;074;02374;Thị trấn Tân Yên
02377;074;02380;Xã Yên Thuận
02380;074;02380;Xã Bạch Xa
02383;074;02380;Xã Minh Khương
02386;074;02398;Xã Yên Lâm
02389;074;02392;Xã Minh Dân
02392;074;02392;Xã Phù Lưu
02395;074;02404;Xã Minh Hương
02398;074;02398;Xã Yên Phú
02401;074;02374;Xã Tân Thành
02404;074;02404;Xã Bình Xa
02407;074;02407;Xã Thái Sơn
02410;074;02374;Xã Nhân Mục
02413;074;02407;Xã Thành Long
02416;074;02374;Xã Bằng Cốc
02419;074;02419;Xã Thái Hòa
02422;074;02419;Xã Đức Ninh
02425;074;02425;Xã Hùng Đức
02431;075;02434;Xã Quí Quân
02434;075;02434;Xã Lực Hành
02437;075;02437;Xã Kiến Thiết
02440;075;02455;Xã Trung Minh
02443;075;02434;Xã Chiêu Yên
02446;075;02449;Xã Trung Trực
02449;075;02449;Xã Xuân Vân
02452;075;02449;Xã Phúc Ninh
02455;075;02455;Xã Hùng Lợi
02458;075;02458;Xã Trung Sơn
02461;075;02470;Xã Tân Tiến
02464;075;02473;Xã Tứ Quận
02467;075;02458;Xã Đạo Viện
02470;075;02470;Xã Tân Long
02473;075;02473;Thị trấn Yên Sơn
02476;075;02545;Xã Kim Quan
02479;075;02473;Xã Lang Quán
02482;075;02494;Xã Phú Thịnh
02485;075;02458;Xã Công Đa
02488;075;02215;Xã Trung Môn
02491;075;02473;Xã Chân Sơn
02494;075;02494;Xã Thái Bình
02497;070;02509;Xã Kim Phú
02500;075;02494;Xã Tiến Bộ
02503;070;02512;Xã An Khang
02506;075;02509;Xã Mỹ Bằng
02509;070;02509;Phường Mỹ Lâm
02512;070;02512;Phường An Tường
02515;070;02512;Xã Lưỡng Vượng
02518;075;02512;Xã Hoàng Khai
02521;070;02524;Xã Thái Long
02524;070;02524;Phường Đội Cấn
02527;075;02530;Xã Nhữ Hán
02530;075;02530;Xã Nhữ Khê
02533;075;02530;Xã Đội Bình
02536;076;02536;Thị trấn Sơn Dương
02539;076;02545;Xã Trung Yên
02542;076;02554;Xã Minh Thanh
02545;076;02545;Xã Tân Trào
02548;076;02548;Xã Vĩnh Lợi
02551;076;02548;Xã Thượng Ấm
02554;076;02554;Xã Bình Yên
02557;076;02554;Xã Lương Thiện
02560;076;02536;Xã Tú Thịnh
02563;076;02548;Xã Cấp Tiến
02566;076;02536;Xã Hợp Thành
02569;076;02536;Xã Phúc Ứng
02572;076;02572;Xã Đông Thọ
02575;076;02578;Xã Kháng Nhật
02578;076;02578;Xã Hợp Hòa
02584;076;02572;Xã Quyết Thắng
02587;076;02572;Xã Đồng Quý
02590;076;02578;Xã Tân Thanh
02596;076;02608;Xã Văn Phú
02599;076;02608;Xã Chi Thiết
02602;076;02623;Xã Đông Lợi
02605;076;02620;Xã Thiện Kế
02608;076;02608;Xã Hồng Sơn
02611;076;02611;Xã Phú Lương
02614;076;02620;Xã Ninh Lai
02617;076;02611;Xã Đại Phú
02620;076;02620;Xã Sơn Nam
02623;076;02623;Xã Hào Phú
02626;076;02611;Xã Tam Đa
02632;076;02623;Xã Trường Sinh
02635;080;02647;Phường Duyên Hải
02641;080;02647;Phường Lào Cai
02644;080;02647;Phường Cốc Lếu
02647;080;02647;Phường Kim Tân
02650;080;02671;Phường Bắc Lệnh
02653;080;02671;Phường Pom Hán
02656;080;02671;Phường Xuân Tăng
02658;080;02671;Phường Bình Minh
02659;080;02923;Xã Thống Nhất
02662;080;02746;Xã Đồng Tuyển
02665;080;02647;Xã Vạn Hoà
02668;080;02671;Phường Bắc Cường
02671;080;02671;Phường Nam Cường
02674;080;02671;Xã Cam Đường
02677;080;02680;Xã Tả Phời
02680;080;02680;Xã Hợp Thành
02683;082;02683;Thị trấn Bát Xát
02686;082;02686;Xã A Mú Sung
02689;082;02686;Xã Nậm Chạc
02692;082;02701;Xã A Lù
02695;082;02695;Xã Trịnh Tường
02701;082;02701;Xã Y Tý
02704;082;02695;Xã Cốc Mỳ
02707;082;02707;Xã Dền Sáng
02710;082;02683;Xã Bản Vược
02713;082;02707;Xã Sàng Ma Sáo
02716;082;02683;Xã Bản Qua
02719;082;02725;Xã Mường Vi
02722;082;02707;Xã Dền Thàng
02725;082;02725;Xã Bản Xèo
02728;082;02728;Xã Mường Hum
02731;082;02728;Xã Trung Lèng Hồ
02734;082;02683;Xã Quang Kim
02737;082;02725;Xã Pa Cheo
02740;082;02728;Xã Nậm Pung
02743;082;02683;Xã Phìn Ngan
02746;080;02746;Xã Cốc San
02749;082;02746;Xã Tòng Sành
02752;083;02752;Xã Pha Long
02755;083;02752;Xã Tả Ngải Chồ
02758;083;02761;Xã Tung Chung Phố
02761;083;02761;Thị trấn Mường Khương
02764;083;02752;Xã Dìn Chin
02767;083;02752;Xã Tả Gia Khâu
02770;083;02761;Xã Nậm Chảy
02773;083;02761;Xã Nấm Lư
02776;083;02782;Xã Lùng Khấu Nhin
02779;083;02761;Xã Thanh Bình
02782;083;02782;Xã Cao Sơn
02785;083;02788;Xã Lùng Vai
02788;083;02788;Xã Bản Lầu
02791;083;02782;Xã La Pan Tẩn
02794;083;02782;Xã Tả Thàng
02797;083;02788;Xã Bản Sen
02800;084;02809;Xã Nàn Sán
02803;084;02824;Xã Thào Chư Phìn
02806;084;02824;Xã Bản Mế
02809;084;02809;Thị trấn Si Ma Cai
02812;084;02809;Xã Sán Chải
02818;084;02848;Xã Lùng Thẩn
02821;084;02809;Xã Cán Cấu
02824;084;02824;Xã Sín Chéng
02827;084;02809;Xã Quan Hồ Thẩn
02836;084;02824;Xã Nàn Xín
02839;085;02839;Thị trấn Bắc Hà
02842;085;02842;Xã Lùng Cải
02848;085;02848;Xã Lùng Phình
02851;085;02848;Xã Tả Van Chư
02854;085;02842;Xã Tả Củ Tỷ
02857;085;02839;Xã Thải Giàng Phố
02863;085;02839;Xã Hoàng Thu Phố
02866;085;02839;Xã Bản Phố
02869;085;02869;Xã Bản Liền
02875;085;02839;Xã Na Hối
02878;085;02890;Xã Cốc Ly
02881;085;02839;Xã Nậm Mòn
02884;085;02890;Xã Nậm Đét
02887;085;02869;Xã Nậm Khánh
02890;085;02890;Xã Bảo Nhai
02893;085;02896;Xã Nậm Lúc
02896;085;02896;Xã Cốc Lầu
02899;085;02896;Xã Bản Cái
02902;086;02902;Thị trấn N.T Phong Hải
02905;086;02905;Thị trấn Phố Lu
02908;086;02908;Thị trấn Tằng Loỏng
02911;086;02647;Xã Bản Phiệt
02914;086;02902;Xã Bản Cầm
02917;086;02905;Xã Thái Niên
02920;086;02926;Xã Phong Niên
02923;086;02923;Xã Gia Phú
02926;086;02926;Xã Xuân Quang
02929;086;02905;Xã Sơn Hải
02932;086;02923;Xã Xuân Giao
02935;086;02926;Xã Trì Quang
02938;086;02905;Xã Sơn Hà
02944;086;02908;Xã Phú Nhuận
02947;087;02947;Thị trấn Phố Ràng
02950;087;02953;Xã Tân Tiến
02953;087;02953;Xã Nghĩa Đô
02956;087;02953;Xã Vĩnh Yên
02959;087;02968;Xã Điện Quan
02962;087;02962;Xã Xuân Hoà
02965;087;02962;Xã Tân Dương
02968;087;02968;Xã Thượng Hà
02971;087;02989;Xã Kim Sơn
02974;087;02989;Xã Cam Cọn
02977;087;02968;Xã Minh Tân
02980;087;02947;Xã Xuân Thượng
02983;087;02998;Xã Việt Tiến
02986;087;02947;Xã Yên Sơn
02989;087;02989;Xã Bảo Hà
02992;087;02947;Xã Lương Sơn
02998;087;02998;Xã Phúc Khánh
03001;088;03006;Phường Sa Pa
03002;088;03006;Phường Sa Pả
03003;088;03006;Phường Ô Quý Hồ
03004;088;03004;Xã Ngũ Chỉ Sơn
03006;088;03006;Phường Phan Si Păng
03010;088;03013;Xã Trung Chải
03013;088;03013;Xã Tả Phìn
03016;088;03006;Phường Hàm Rồng
03019;088;03037;Xã Hoàng Liên
03022;088;03046;Xã Thanh Bình
03028;088;03006;Phường Cầu Mây
03037;088;03037;Xã Mường Hoa
03040;088;03037;Xã Tả Van
03043;088;03043;Xã Mường Bo
03046;088;03046;Xã Bản Hồ
03052;088;03043;Xã Liên Minh
03055;089;03082;Thị trấn Khánh Yên
03061;089;03061;Xã Võ Lao
03064;089;03082;Xã Sơn Thuỷ
03067;089;03061;Xã Nậm Mả
03070;089;02989;Xã Tân Thượng
03073;089;03061;Xã Nậm Rạng
03076;089;03076;Xã Nậm Chầy
03079;089;02989;Xã Tân An
03082;089;03082;Xã Khánh Yên Thượng
03085;089;03085;Xã Nậm Xé
03088;089;03076;Xã Dần Thàng
03091;089;03091;Xã Chiềng Ken
03094;089;03082;Xã Làng Giàng
03097;089;03082;Xã Hoà Mạc
03100;089;03103;Xã Khánh Yên Trung
03103;089;03103;Xã Khánh Yên Hạ
03106;089;03106;Xã Dương Quỳ
03109;089;03091;Xã Nậm Tha
03112;089;03121;Xã Minh Lương
03115;089;03106;Xã Thẩm Dương
03118;089;03103;Xã Liêm Phú
03121;089;03121;Xã Nậm Xây
03124;094;03334;Phường Noong Bua
03127;094;03127;Phường Him Lam
03130;094;03127;Phường Thanh Bình
03133;094;03127;Phường Tân Thanh
03136;094;03127;Phường Mường Thanh
03139;094;03334;Phường Nam Thanh
03142;094;03127;Phường Thanh Trường
03145;094;03127;Xã Thanh Minh
03148;095;03151;Phường Sông Đà
03151;095;03151;Phường Na Lay
03154;096;03158;Xã Sín Thầu
03155;096;03158;Xã Sen Thượng
03156;103;03166;Xã Nậm Tin
03157;096;03160;Xã Chung Chải
03158;096;03158;Xã Leng Su Sìn
03159;096;03162;Xã Pá Mỳ
03160;096;03160;Xã Mường Nhé
03161;096;03160;Xã Nậm Vì
03162;096;03162;Xã Nậm Kè
03163;096;03163;Xã Mường Toong
03164;096;03164;Xã Quảng Lâm
03165;103;03166;Xã Pa Tần
03166;103;03166;Xã Chà Cang
03167;103;03164;Xã Na Cô Sa
03168;103;03169;Xã Nà Khoa
03169;103;03169;Xã Nà Hỳ
03170;103;03176;Xã Nà Bủng
03171;103;03169;Xã Nậm Nhừ
03172;097;03172;Thị trấn Mường Chà
03173;103;03169;Xã Nậm Chua
03174;103;03175;Xã Nậm Khăn
03175;103;03175;Xã Chà Tở
03176;103;03176;Xã Vàng Đán
03177;096;03163;Xã Huổi Lếnh
03178;097;03151;Xã Xá Tổng
03181;097;03181;Xã Mường Tùng
03184;095;03151;Xã Lay Nưa
03187;103;03166;Xã Chà Nưa
03190;097;03193;Xã Hừa Ngài
03191;097;03194;Xã Huổi Mí
03193;097;03193;Xã Pa Ham
03194;097;03194;Xã Nậm Nèn
03196;097;03181;Xã Huổi Lèng
03197;097;03172;Xã Sa Lông
03198;103;03199;Xã Phìn Hồ
03199;103;03199;Xã Si Pa Phìn
03200;097;03172;Xã Ma Thì Hồ
03201;097;03172;Xã Na Sang
03202;097;03202;Xã Mường Mươn
03203;101;03203;Thị trấn Điện Biên Đông
03205;101;03203;Xã Na Son
03208;101;03208;Xã Phì Nhừ
03211;101;03214;Xã Chiềng Sơ
03214;101;03214;Xã Mường Luân
03217;098;03217;Thị trấn Tủa Chùa
03220;098;03220;Xã Huổi Só
03223;098;03226;Xã Xín Chải
03226;098;03226;Xã Tả Sìn Thàng
03229;098;03226;Xã Lao Xả Phình
03232;098;03241;Xã Tả Phìn
03235;098;03220;Xã Tủa Thàng
03238;098;03241;Xã Trung Thu
03241;098;03241;Xã Sính Phình
03244;098;03244;Xã Sáng Nhè
03247;098;03244;Xã Mường Đun
03250;098;03217;Xã Mường Báng
03253;099;03253;Thị trấn Tuần Giáo
03256;102;03256;Thị trấn Mường Ảng
03259;099;03244;Xã Phình Sáng
03260;099;03260;Xã Rạng Đông
03262;099;03268;Xã Mùn Chung
03263;099;03217;Xã Nà Tòng
03265;099;03260;Xã Ta Ma
03268;099;03268;Xã Mường Mùn
03269;099;03268;Xã Pú Xi
03271;099;03260;Xã Pú Nhung
03274;099;03253;Xã Quài Nưa
03277;099;03283;Xã Mường Thín
03280;099;03295;Xã Tỏa Tình
03283;099;03283;Xã Nà Sáy
03284;099;03283;Xã Mường Khong
03286;102;03316;Xã Mường Đăng
03287;102;03316;Xã Ngối Cáy
03289;099;03253;Xã Quài Cang
03292;102;03301;Xã Ẳng Tở
03295;099;03295;Xã Quài Tở
03298;099;03283;Xã Chiềng Sinh
03299;099;03301;Xã Chiềng Đông
03301;102;03301;Xã Búng Lao
03302;102;03313;Xã Xuân Lao
03304;099;03295;Xã Tênh Phông
03307;102;03256;Xã Ẳng Nưa
03310;102;03256;Xã Ẳng Cang
03312;102;03313;Xã Nặm Lịch
03313;102;03313;Xã Mường Lạn
03316;094;03316;Xã Nà Tấu
03317;094;03325;Xã Nà Nhạn
03319;100;03202;Xã Mường Pồn
03322;100;03328;Xã Thanh Nưa
03323;100;03328;Xã Hua Thanh
03325;094;03325;Xã Mường Phăng
03326;094;03325;Xã Pá Khoang
03328;100;03328;Xã Thanh Luông
03331;100;03328;Xã Thanh Hưng
03334;100;03334;Xã Thanh Xương
03337;100;03328;Xã Thanh Chăn
03340;100;03349;Xã Pa Thơm
03343;100;03352;Xã Thanh An
03346;100;03349;Xã Thanh Yên
03349;100;03349;Xã Noong Luống
03352;100;03352;Xã Noọng Hẹt
03355;100;03352;Xã Sam Mứn
03356;100;03356;Xã Pom Lót
03358;100;03358;Xã Núa Ngam
03359;100;03358;Xã Hẹ Muông
03361;100;03356;Xã Na Ư
03364;100;03368;Xã Mường Nhà
03365;100;03358;Xã Na Tông
03367;100;03368;Xã Mường Lói
03368;100;03368;Xã Phu Luông
03370;101;03370;Xã Pú Nhi
03371;101;03370;Xã Nong U
03373;101;03208;Xã Xa Dung
03376;101;03203;Xã Keo Lôm
03379;101;03214;Xã Luân Giới
03382;101;03382;Xã Phình Giàng
03383;101;03382;Xã Pú Hồng
03384;101;03385;Xã Tìa Dình
03385;101;03385;Xã Háng Lìa
03386;105;03388;Phường Quyết Thắng
03387;105;03408;Phường Tân Phong
03388;105;03388;Phường Quyết Tiến
03389;105;03388;Phường Đoàn Kết
03390;106;03390;Thị trấn Tam Đường
03391;109;03388;Xã Lả Nhì Thàng
03394;106;03394;Xã Thèn Sin
03400;106;03405;Xã Tả Lèng
03403;105;03388;Xã Sùng Phài
03405;106;03405;Xã Giang Ma
03406;106;03405;Xã Hồ Thầu
03408;105;03408;Phường Đông Phong
03409;105;03408;Xã San Thàng
03412;106;03390;Xã Bình Lư
03413;106;03390;Xã Sơn Bình
03415;106;03408;Xã Nùng Nàng
03418;106;03408;Xã Bản Giang
03421;106;03430;Xã Bản Hon
03424;106;03424;Xã Bản Bo
03427;106;03424;Xã Nà Tăm
03430;106;03430;Xã Khun Há
03433;107;03433;Thị trấn Mường Tè
03434;112;03434;Thị trấn Nậm Nhùn
03436;107;03439;Xã Thu Lũm
03439;107;03439;Xã Ka Lăng
03440;107;03442;Xã Tá Bạ
03442;107;03442;Xã Pa ủ
03445;107;03445;Xã Mường Tè
03448;107;03466;Xã Pa Vệ Sử
03451;107;03451;Xã Mù Cả
03454;107;03433;Xã Bum Tở
03457;107;03445;Xã Nậm Khao
03460;112;03460;Xã Hua Bun
03463;107;03463;Xã Tà Tổng
03466;107;03466;Xã Bum Nưa
03467;107;03460;Xã Vàng San
03469;107;03433;Xã Kan Hồ
03472;112;03472;Xã Mường Mô
03473;112;03472;Xã Nậm Chà
03474;112;03434;Xã Nậm Manh
03475;112;03434;Xã Nậm Hàng
03478;108;03478;Thị trấn Sìn Hồ
03481;112;03487;Xã Lê Lợi
03484;112;03487;Xã Pú Đao
03487;108;03487;Xã Chăn Nưa
03488;112;03487;Xã Nậm Pì
03490;109;03549;Xã Huổi Luông
03493;108;03503;Xã Pa Tần
03496;108;03508;Xã Phìn Hồ
03499;108;03508;Xã Hồng Thu
03502;112;03503;Xã Nậm Ban
03503;112;03503;Xã Trung Chải
03505;108;03478;Xã Phăng Sô Lin
03508;108;03508;Xã Ma Quai
03509;108;03517;Xã Lùng Thàng
03511;108;03478;Xã Tả Phìn
03514;108;03478;Xã Sà Dề Phìn
03517;108;03517;Xã Nậm Tăm
03520;108;03529;Xã Tả Ngảo
03523;108;03532;Xã Pu Sam Cáp
03526;108;03517;Xã Nậm Cha
03527;108;03532;Xã Pa Khoá
03529;108;03529;Xã Làng Mô
03532;108;03532;Xã Noong Hẻo
03535;108;03538;Xã Nậm Mạ
03538;108;03538;Xã Căn Co
03541;108;03529;Xã Tủa Sín Chải
03544;108;03544;Xã Nậm Cuổi
03547;108;03544;Xã Nậm Hăn
03549;109;03549;Thị trấn Phong Thổ
03550;109;03562;Xã Sì Lở Lầu
03553;109;03562;Xã Mồ Sì San
03559;109;03562;Xã Pa Vây Sử
03562;109;03562;Xã Vàng Ma Chải
03565;109;03571;Xã Tông Qua Lìn
03568;109;03571;Xã Mù Sang
03571;109;03571;Xã Dào San
03574;109;03549;Xã Ma Ly Pho
03577;109;03583;Xã Bản Lang
03580;109;03583;Xã Hoang Thèn
03583;109;03583;Xã Khổng Lào
03586;109;03394;Xã Nậm Xe
03589;109;03549;Xã Mường So
03592;109;03394;Xã Sin Suối Hồ
03595;110;03595;Thị trấn Than Uyên
03598;111;03598;Thị trấn Tân Uyên
03601;111;03601;Xã Mường Khoa
03602;111;03601;Xã Phúc Khoa
03604;111;03598;Xã Thân Thuộc
03605;111;03598;Xã Trung Đồng
03607;111;03616;Xã Hố Mít
03610;111;03598;Xã Nậm Cần
03613;111;03613;Xã Nậm Sỏ
03616;111;03616;Xã Pắc Ta
03618;110;03618;Xã Phúc Than
03619;110;03595;Xã Mường Than
03622;111;03613;Xã Tà Mít
03625;110;03618;Xã Mường Mít
03628;110;03637;Xã Pha Mu
03631;110;03595;Xã Mường Cang
03632;110;03595;Xã Hua Nà
03634;110;03637;Xã Tà Hừa
03637;110;03637;Xã Mường Kim
03638;110;03637;Xã Tà Mung
03640;110;03640;Xã Tà Gia
03643;110;03640;Xã Khoen On
03646;116;03646;Phường Chiềng Lề
03649;116;03646;Phường Tô Hiệu
03652;116;03646;Phường Quyết Thắng
03655;116;03646;Phường Quyết Tâm
03658;116;03670;Xã Chiềng Cọ
03661;116;03664;Xã Chiềng Đen
03664;116;03664;Xã Chiềng Xôm
03667;116;03664;Phường Chiềng An
03670;116;03670;Phường Chiềng Cơi
03673;116;03679;Xã Chiềng Ngần
03676;116;03670;Xã Hua La
03679;116;03679;Phường Chiềng Sinh
03682;118;03688;Xã Mường Chiên
03685;118;03688;Xã Cà Nàng
03688;118;03688;Xã Chiềng Khay
03694;118;03694;Xã Mường Giôn
03697;118;03694;Xã Pá Ma Pha Khinh
03700;118;03703;Xã Chiềng Ơn
03703;118;03703;Thị trấn Mường Giàng
03706;118;03703;Xã Chiềng Bằng
03709;118;03712;Xã Mường Sại
03712;118;03712;Xã Nậm ét
03718;118;03703;Xã Chiềng Khoang
03721;119;03721;Thị trấn Thuận Châu
03724;119;03724;Xã Phổng Lái
03727;119;03727;Xã Mường é
03730;119;03724;Xã Chiềng Pha
03733;119;03754;Xã Chiềng La
03736;119;03754;Xã Chiềng Ngàm
03739;119;03757;Xã Liệp Tè
03742;119;03763;Xã é Tòng
03745;119;03727;Xã Phổng Lập
03748;119;03721;Xã Phổng Ly
03754;119;03754;Xã Noong Lay
03757;119;03757;Xã Mường Khiêng
03760;119;03760;Xã Mường Bám
03763;119;03763;Xã Long Hẹ
03766;119;03721,03784;Xã Chiềng Bôm
03769;119;03721;Xã Thôm Mòn
03772;119;03721;Xã Tông Lạnh
03775;119;03754;Xã Tông Cọ
03778;119;03757;Xã Bó Mười
03781;119;03781;Xã Co Mạ
03784;119;03784;Xã Púng Tra
03787;119;03721;Xã Chiềng Pấc
03790;119;03784;Xã Nậm Lầu
03793;119;03799;Xã Bon Phặng
03796;119;03781;Xã Co Tòng
03799;119;03799;Xã Muổi Nọi
03802;119;03781;Xã Pá Lông
03805;119;03799;Xã Bản Lầm
03808;120;03808;Thị trấn Ít Ong
03811;120;03814;Xã Nậm Giôn
03814;120;03814;Xã Chiềng Lao
03817;120;03814;Xã Hua Trai
03820;120;03820;Xã Ngọc Chiến
03823;120;03808;Xã Mường Trai
03826;120;03808;Xã Nậm Păm
03829;120;03808;Xã Chiềng Muôn
03832;120;03850;Xã Chiềng Ân
03835;120;03808;Xã Pi Toong
03838;120;03850;Xã Chiềng Công
03841;120;03847;Xã Tạ Bú
03844;120;03808;Xã Chiềng San
03847;120;03847;Xã Mường Bú
03850;120;03850;Xã Chiềng Hoa
03853;120;03847;Xã Mường Chùm
03856;121;03856;Thị trấn Bắc Yên
03859;121;03856;Xã Phiêng Ban
03862;121;03862;Xã Hang Chú
03865;121;03862;Xã Xím Vàng
03868;121;03868;Xã Tà Xùa
03869;121;03868;Xã Háng Đồng
03871;121;03871;Xã Pắc Ngà
03874;121;03868;Xã Làng Chếu
03877;121;03871;Xã Chim Vàn
03880;121;03880;Xã Mường Khoa
03883;121;03856;Xã Song Pe
03886;121;03856;Xã Hồng Ngài
03889;121;03880;Xã Tạ Khoa
03890;121;03880;Xã Hua Nhàn
03892;121;03892;Xã Phiêng Côn
03895;121;03892;Xã Chiềng Sại
03901;122;03901;Xã Suối Tọ
03904;122;03907;Xã Mường Thải
03907;122;03907;Xã Mường Cơi
03910;122;03910;Thị trấn Quang Huy
03916;122;03910;Xã Huy Thượng
03919;122;03907;Xã Tân Lang
03922;122;03922;Xã Gia Phù
03925;122;03922;Xã Tường Phù
03928;122;03910;Xã Huy Hạ
03931;122;03910;Xã Huy Tân
03934;122;03943;Xã Mường Lang
03937;122;03922;Xã Suối Bau
03940;122;03910;Xã Huy Tường
03943;122;03943;Xã Mường Do
03946;122;03922;Xã Sập Xa
03949;122;03958;Xã Tường Thượng
03952;122;03958;Xã Tường Tiến
03955;122;03958;Xã Tường Phong
03958;122;03958;Xã Tường Hạ
03961;122;03961;Xã Kim Bon
03964;122;03943;Xã Mường Bang
03967;122;03961;Xã Đá Đỏ
03970;122;03970;Xã Tân Phong
03973;122;03970;Xã Nam Phong
03976;122;03970;Xã Bắc Phong
03979;123;03979;Phường Mộc Sơn
03980;123;03980;Phường Mộc Lỵ
03982;123;03982;Phường Thảo Nguyên
03983;123;04033;Phường Bình Minh
03984;123;03982;Phường Cờ Đỏ
03985;123;03985;Xã Chiềng Sơn
03994;128;04018;Xã Suối Bàng
03997;123;03997;Xã Tân Yên
04000;123;04000;Xã Đoàn Kết
04006;128;04006;Xã Song Khủa
04009;128;04006;Xã Liên Hoà
04012;123;03980;Xã Chiềng Hắc
04015;123;04000;Xã Chiềng Chung
04018;128;04018;Xã Tô Múa
04021;128;04006;Xã Mường Tè
04024;123;04045;Xã Chiềng Khừa
04027;123;03980;Phường Mường Sang
04030;123;03979;Phường Đông Sang
04033;123;04033;Phường Vân Sơn
04036;128;04018;Xã Chiềng Khoa
04039;128;04048;Xã Mường Men
04042;128;04006;Xã Quang Minh
04045;123;04045;Xã Lóng Sập
04048;128;04048;Xã Vân Hồ
04051;128;04048;Xã Lóng Luông
04054;128;04048;Xã Chiềng Yên
04056;128;03985;Xã Chiềng Xuân
04057;128;04057;Xã Xuân Nha
04058;128;04057;Xã Tân Xuân
04063;124;04075;Xã Chiềng Đông
04066;124;04075;Xã Sặp Vạt
04069;124;04075;Xã Chiềng Sàng
04072;124;04075;Xã Chiềng Pằn
04075;124;04075;Thị trấn Yên Châu
04078;124;04078;Xã Chiềng Hặc
04081;124;04078;Xã Mường Lựm
04084;124;04087;Xã Chiềng On
04087;124;04087;Xã Yên Sơn
04090;124;04075;Xã Chiềng Khoi
04093;124;04078;Xã Tú Nang
04096;124;04096;Xã Lóng Phiêng
04099;124;04099;Xã Phiêng Khoài
04102;124;04096;Xã Chiềng Tương
04105;125;04105;Thị trấn Hát Lót
04108;125;04108;Xã Chiềng Sung
04111;125;04123;Xã Mường Bằng
04114;125;04108;Xã Chiềng Chăn
04117;125;04117;Xã Mường Chanh
04120;125;04132;Xã Chiềng Ban
04123;125;04123;Xã Chiềng Mung
04126;125;04123;Xã Mường Bon
04129;125;04117;Xã Chiềng Chung
04132;125;04132;Xã Chiềng Mai
04135;125;04105;Xã Hát Lót
04136;125;04136;Xã Nà Bó
04138;125;04105;Xã Cò Nòi
04141;125;04144;Xã Chiềng Nơi
04144;125;04144;Xã Phiêng Cằm
04147;125;04132;Xã Chiềng Dong
04150;125;04132;Xã Chiềng Kheo
04153;125;04132;Xã Chiềng Ve
04156;125;04159;Xã Chiềng Lương
04159;125;04159;Xã Phiêng Pằn
04162;125;04159;Xã Nà Ơt
04165;125;04136;Xã Tà Hộc
04168;126;04168;Thị trấn Sông Mã
04171;126;04171;Xã Bó Sinh
04174;126;04171;Xã Pú Pẩu
04177;126;04186;Xã Chiềng Phung
04180;126;04171;Xã Chiềng En
04183;126;04183;Xã Mường Lầm
04186;126;04186;Xã Nậm Ty
04189;126;04183;Xã Đứa Mòn
04192;126;04195;Xã Yên Hưng
04195;126;04195;Xã Chiềng Sơ
04198;126;04168;Xã Nà Nghịu
04201;126;04210;Xã Nậm Mằn
04204;126;04204;Xã Chiềng Khoong
04207;126;04219;Xã Chiềng Cang
04210;126;04210;Xã Huổi Một
04213;126;04222;Xã Mường Sai
04216;126;04204;Xã Mường Cai
04219;126;04219;Xã Mường Hung
04222;126;04222;Xã Chiềng Khương
04225;127;04228;Xã Sam Kha
04228;127;04228;Xã Púng Bánh
04231;127;04231;Xã Sốp Cộp
04234;127;04228;Xã Dồm Cang
04237;127;04231;Xã Nậm Lạnh
04240;127;04240;Xã Mường Lèo
04243;127;04231;Xã Mường Và
04246;127;04246;Xã Mường Lạn
04249;132;04279;Phường Yên Thịnh
04252;132;04252;Phường Yên Ninh
04255;132;04252;Phường Minh Tân
04258;132;04252;Phường Nguyễn Thái Học
04261;132;04252;Phường Đồng Tâm
04264;132;04252;Phường Hồng Hà
04270;132;04273;Xã Minh Bảo
04273;132;04273;Phường Nam Cường
04276;132;04273;Xã Tuy Lộc
04279;132;04279;Xã Tân Thịnh
04282;133;04288;Phường Pú Trạng
04285;133;04663;Phường Trung Tâm
04288;133;04288;Phường Tân An
04291;133;04681;Phường Cầu Thia
04294;133;04663;Xã Nghĩa Lợi
04297;133;04660;Xã Nghĩa Phúc
04300;133;04288;Xã Nghĩa An
04303;135;04303;Thị trấn Yên Thế
04306;135;04309;Xã Tân Phượng
04309;135;04309;Xã Lâm Thượng
04312;135;04309;Xã Khánh Thiện
04315;135;04336;Xã Minh Chuẩn
04318;135;04309;Xã Mai Sơn
04321;135;04336;Xã Khai Trung
04324;135;04345;Xã Mường Lai
04327;135;04342;Xã An Lạc
04330;135;04303;Xã Minh Xuân
04333;135;04342;Xã Tô Mậu
04336;135;04336;Xã Tân Lĩnh
04339;135;04303;Xã Yên Thắng
04342;135;04342;Xã Khánh Hoà
04345;135;04345;Xã Vĩnh Lạc
04348;135;04303;Xã Liễu Đô
04351;135;04342;Xã Động Quan
04354;135;04336;Xã Tân Lập
04357;135;04345;Xã Minh Tiến
04360;135;04363;Xã Trúc Lâu
04363;135;04363;Xã Phúc Lợi
04366;135;04336;Xã Phan Thanh
04369;135;04345;Xã An Phú
04372;135;04363;Xã Trung Tâm
04375;136;04375;Thị trấn Mậu A
04378;136;04381;Xã Lang Thíp
04381;136;04381;Xã Lâm Giang
04384;136;04387;Xã Châu Quế Thượng
04387;136;04387;Xã Châu Quế Hạ
04390;136;04399;Xã An Bình
04393;136;04399;Xã Quang Minh
04396;136;04399;Xã Đông An
04399;136;04399;Xã Đông Cuông
04402;136;04402;Xã Phong Dụ Hạ
04405;136;04375;Xã Mậu Đông
04408;136;04375;Xã Ngòi A
04411;136;04402;Xã Xuân Tầm
04414;136;04429;Xã Tân Hợp
04417;136;04375;Xã An Thịnh
04420;136;04375;Xã Yên Thái
04423;136;04423;Xã Phong Dụ Thượng
04426;136;04441;Xã Yên Hợp
04429;136;04429;Xã Đại Sơn
04435;136;04441;Xã Đại Phác
04438;136;04441;Xã Yên Phú
04441;136;04441;Xã Xuân Ái
04447;136;04441;Xã Viễn Sơn
04450;136;04450;Xã Mỏ Vàng
04453;136;04429;Xã Nà Hẩu
04456;137;04456;Thị trấn Mù Căng Chải
04459;137;04465;Xã Hồ Bốn
04462;137;04462;Xã Nậm Có
04465;137;04465;Xã Khao Mang
04468;137;04456;Xã Mồ Dề
04471;137;04456;Xã Chế Cu Nha
04474;137;04474;Xã Lao Chải
04477;137;04456;Xã Kim Nọi
04480;137;04630;Xã Cao Phạ
04483;137;04492;Xã La Pán Tẩn
04486;137;04492;Xã Dế Su Phình
04489;137;04489;Xã Chế Tạo
04492;137;04492;Xã Púng Luông
04495;137;04492;Xã Nậm Khắt
04498;138;04498;Thị trấn Cổ Phúc
04501;138;04498;Xã Tân Đồng
04504;138;04498;Xã Báo Đáp
04510;138;04498;Xã Thành Thịnh
04513;138;04498;Xã Hòa Cuông
04516;138;04498;Xã Minh Quán
04519;138;04531;Xã Quy Mông
04522;138;04273;Xã Cường Thịnh
04525;138;04531;Xã Kiên Thành
04531;138;04531;Xã Y Can
04537;138;04537;Xã Lương Thịnh
04540;132;04543;Xã Âu Lâu
04543;132;04543;Xã Giới Phiên
04546;132;04543;Phường Hợp Minh
04558;132;04279;Xã Văn Phú
04564;138;04564;Xã Việt Cường
04567;138;04543;Xã Minh Quân
04570;138;04576;Xã Hồng Ca
04573;138;04537;Xã Hưng Thịnh
04576;138;04576;Xã Hưng Khánh
04579;138;04564;Xã Việt Hồng
04582;138;04564;Xã Vân Hội
04585;139;04585;Thị trấn Trạm Tấu
04588;139;04606;Xã Túc Đán
04591;139;04606;Xã Pá Lau
04594;139;04585;Xã Xà Hồ
04597;139;04609;Xã Phình Hồ
04600;139;04606;Xã Trạm Tấu
04603;139;04603;Xã Tà Si Láng
04606;139;04606;Xã Pá Hu
04609;139;04609;Xã Làng Nhì
04612;139;04585;Xã Bản Công
04615;139;04609;Xã Bản Mù
04618;139;04585;Xã Hát Lìu
04621;140;04660;Thị trấn Liên Sơn
04624;133;04663;Xã Nghĩa Lộ
04627;140;04705;Thị trấn Trần Phú
04630;140;04630;Xã Tú Lệ
04633;140;04636;Xã Nậm Búng
04636;140;04636;Xã Gia Hội
04639;140;04651;Xã Sùng Đô
04642;140;04651;Xã Nậm Mười
04645;140;04450;Xã An Lương
04648;140;04636;Xã Nậm Lành
04651;140;04651;Xã Sơn Lương
04654;140;04651;Xã Suối Quyền
04657;140;04672;Xã Suối Giàng
04660;133;04660;Xã Sơn A
04663;133;04663;Xã Phù Nham
04666;140;04288;Xã Nghĩa Sơn
04669;140;04672;Xã Suối Bu
04672;140;04672;Thị trấn Sơn Thịnh
04675;133;04681;Xã Thanh Lương
04678;133;04681;Xã Hạnh Sơn
04681;133;04681;Xã Phúc Sơn
04684;133;04681;Xã Thạch Lương
04687;140;04699;Xã Đại Lịch
04690;140;04672;Xã Đồng Khê
04693;140;04693;Xã Cát Thịnh
04696;140;04699;Xã Tân Thịnh
04699;140;04699;Xã Chấn Thịnh
04702;140;04711;Xã Bình Thuận
04705;140;04705;Xã Thượng Bằng La
04708;140;04711;Xã Minh An
04711;140;04711;Xã Nghĩa Tâm
04714;141;04714;Thị trấn Yên Bình
04717;141;04717;Thị trấn Thác Bà
04720;141;04726;Xã Xuân Long
04726;141;04726;Xã Cảm Nhân
04729;141;04726;Xã Ngọc Chấn
04732;141;04750;Xã Tân Nguyên
04735;141;04744;Xã Phúc Ninh
04738;141;04750;Xã Bảo Ái
04741;141;04744;Xã Mỹ Gia
04744;141;04744;Xã Xuân Lai
04747;141;04750;Xã Mông Sơn
04750;141;04750;Xã Cảm Ân
04753;141;04744;Xã Yên Thành
04756;141;04714;Xã Tân Hương
04759;141;04744;Xã Phúc An
04762;141;04717;Xã Bạch Hà
04765;141;04717;Xã Vũ Linh
04768;141;04714;Xã Đại Đồng
04771;141;04717;Xã Vĩnh Kiên
04777;141;04714;Xã Thịnh Hưng
04780;141;04717;Xã Hán Đà
04783;141;04279;Xã Phú Thịnh
04786;141;04717;Xã Đại Minh
04789;148;04828;Phường Thái Bình
04792;148;04792;Phường Tân Hòa
04795;148;04795;Phường Thịnh Lang
04798;148;04795;Phường Hữu Nghị
04801;148;04795;Phường Tân Thịnh
04804;148;04795;Phường Đồng Tiến
04807;148;04795;Phường Phương Lâm
04813;148;04792;Xã Yên Mông
04816;148;04795;Phường Quỳnh Lâm
04819;148;04828;Phường Dân Chủ
04825;148;04792;Xã Hòa Bình
04828;148;04828;Phường Thống Nhất
04831;150;04831;Thị trấn Đà Bắc
04834;150;04846;Xã Nánh Nghê
04840;150;04849;Xã Giáp Đắt
04846;150;04846;Xã Mường Chiềng
04849;150;04849;Xã Tân Pheo
04852;150;04849;Xã Đồng Chum
04855;150;04876;Xã Tân Minh
04858;150;04873;Xã Đoàn Kết
04861;150;04873;Xã Đồng Ruộng
04867;150;04831;Xã Tú Lý
04870;150;04873;Xã Trung Thành
04873;150;04873;Xã Yên Hòa
04876;150;04876;Xã Cao Sơn
04879;150;04831;Xã Toàn Sơn
04882;156;05206;Xã Tân Thành
04885;150;04831;Xã Hiền Lương
04888;150;04891;Xã Tiền Phong
04891;150;04891;Xã Vầy Nưa
04894;148;04894;Phường Kỳ Sơn
04897;148;04897;Xã Thịnh Minh
04903;148;04897;Xã Hợp Thành
04906;148;04897;Xã Quang Tiến
04912;148;04894;Xã Mông Hóa
04918;148;04795;Phường Trung Minh
04921;148;04894;Xã Độc Lập
04924;152;04924;Thị trấn Lương Sơn
04927;276;04930;Xã Yên Trung
04930;276;04930;Xã Yên Bình
04936;276;04930;Xã Tiến Xuân
04939;275;04930;Xã Đông Xuân
04942;152;04924;Xã Lâm Sơn
04945;152;04924;Xã Hòa Sơn
04951;152;04924;Xã Tân Vinh
04954;152;04924;Xã Nhuận Trạch
04957;152;04960;Xã Cao Sơn
04960;152;04960;Xã Cư Yên
04969;152;04960;Xã Liên Sơn
04978;153;04978;Thị trấn Bo
04981;159;05395;Thị trấn Ba Hàng Đồi
04984;153;04990;Xã Đú Sáng
04987;153;04990;Xã Hùng Sơn
04990;153;04990;Xã Bình Sơn
04999;153;05014;Xã Tú Sơn
05005;153;05014;Xã Vĩnh Tiến
05008;152;05047;Xã Cao Dương
05014;153;05014;Xã Đông Bắc
05017;153;04990;Xã Xuân Thủy
05026;153;04978;Xã Vĩnh Đồng
05035;153;05068;Xã Kim Lập
05038;153;05014;Xã Hợp Tiến
05041;152;05047;Xã Thanh Sơn
05047;152;05047;Xã Thanh Cao
05065;153;04978;Xã Kim Bôi
05068;153;05068;Xã Nam Thượng
05077;153;05086;Xã Cuối Hạ
05080;153;05068;Xã Sào Báy
05083;153;05086;Xã Mi Hòa
05086;153;05086;Xã Nuông Dăm
05089;154;05089;Thị trấn Cao Phong
05092;154;05092;Xã Bình Thanh
05095;154;05092;Xã Thung Nai
05098;154;05092;Xã Bắc Phong
05101;154;05089;Xã Thu Phong
05104;154;05089;Xã Hợp Phong
05110;154;05116;Xã Tây Phong
05116;154;05116;Xã Dũng Phong
05119;154;05116;Xã Nam Phong
05125;154;05116;Xã Thạch Yên
05128;155;05128;Thị trấn Mãn Đức
05134;155;05134;Xã Suối Hoa
05137;155;05134;Xã Phú Vinh
05140;155;05158;Xã Phú Cường
05143;155;05158;Xã Mỹ Hòa
05152;155;05152;Xã Quyết Chiến
05158;155;05158;Xã Phong Phú
05164;155;05128;Xã Tử Nê
05167;155;05128;Xã Thanh Hối
05170;155;05128;Xã Ngọc Mỹ
05173;155;05128;Xã Đông Lai
05176;155;05152;Xã Vân Sơn
05182;155;05191;Xã Nhân Mỹ
05191;155;05191;Xã Lỗ Sơn
05194;155;05152;Xã Ngổ Luông
05197;155;05191;Xã Gia Mô
05200;156;05200;Thị trấn Mai Châu
05206;156;05206;Xã Sơn Thủy
05209;156;05212;Xã Pà Cò
05212;156;05212;Xã Hang Kia
05221;156;05200;Xã Đồng Tân
05224;156;05212;Xã Cun Pheo
05227;156;05245;Xã Bao La
05233;156;05200;Xã Tòng Đậu
05242;156;05200;Xã Nà Phòn
05245;156;05245;Xã Săm Khóe
05248;156;05251;Xã Chiềng Châu
05251;156;05251;Xã Mai Hạ
05254;156;05200;Xã Thành Sơn
05257;156;05245;Xã Mai Hịch
05263;156;05251;Xã Vạn Mai
05266;157;05266;Thị trấn Vụ Bản
05269;157;05287;Xã Quý Hòa
05272;157;05293;Xã Miền Đồi
05275;157;05290;Xã Mỹ Thành
05278;157;05287;Xã Tuân Đạo
05281;157;05290;Xã Văn Nghĩa
05284;157;05293;Xã Văn Sơn
05287;157;05287;Xã Tân Lập
05290;157;05290;Xã Nhân Nghĩa
05293;157;05293;Xã Thượng Cốc
05299;157;05323;Xã Quyết Thắng
05302;157;05305;Xã Xuất Hóa
05305;157;05305;Xã Yên Phú
05308;157;05305;Xã Bình Hẻm
05320;157;05323;Xã Định Cư
05323;157;05323;Xã Chí Đạo
05329;157;05329;Xã Ngọc Sơn
05332;157;05266;Xã Hương Nhượng
05335;157;05266;Xã Vũ Bình
05338;157;05329;Xã Tự Do
05341;157;05347;Xã Yên Nghiệp
05344;157;05347;Xã Tân Mỹ
05347;157;05347;Xã Ân Nghĩa
05350;157;05329;Xã Ngọc Lâu
05353;158;05353;Thị trấn Hàng Trạm
05356;158;05362;Xã Lạc Sỹ
05362;158;05362;Xã Lạc Lương
05365;158;05362;Xã Bảo Hiệu
05368;158;05362;Xã Đa Phúc
05371;158;05386;Xã Hữu Lợi
05374;158;05353;Xã Lạc Thịnh
05380;158;05386;Xã Đoàn Kết
05383;158;05353;Xã Phú Lai
05386;158;05386;Xã Yên Trị
05389;158;05386;Xã Ngọc Lương
05392;159;05392;Thị trấn Chi Nê
05395;159;05395;Xã Phú Nghĩa
05398;159;05395;Xã Phú Thành
05404;159;05425;Xã Hưng Thi
05413;159;05392;Xã Khoan Dụ
05419;159;05392;Xã Đồng Tâm
05422;159;05392;Xã Yên Bồng
05425;159;05425;Xã Thống Nhất
05428;159;05425;Xã An Bình
05431;164;05482;Phường Quán Triều
05434;164;05482;Phường Quang Vinh
05437;164;05443;Phường Túc Duyên
05440;164;05443;Phường Hoàng Văn Thụ
05443;164;05443;Phường Trưng Vương
05446;164;05443;Phường Quang Trung
05449;164;05443;Phường Phan Đình Phùng
05452;164;05443;Phường Tân Thịnh
05455;164;05455;Phường Thịnh Đán
05458;164;05443;Phường Đồng Quang
05461;164;05467;Phường Gia Sàng
05464;164;05500;Phường Tân Lập
05467;164;05467;Phường Cam Giá
05470;164;05500;Phường Phú Xá
05473;164;05467;Phường Hương Sơn
05476;164;05500;Phường Trung Thành
05479;164;05500;Phường Tân Thành
05482;164;05482;Phường Tân Long
05485;164;05455;Xã Phúc Hà
05488;164;05488;Xã Phúc Xuân
05491;164;05455;Xã Quyết Thắng
05494;164;05488;Xã Phúc Trìu
05497;164;05503;Xã Thịnh Đức
05500;164;05500;Phường Tích Lương
05503;164;05503;Xã Tân Cương
05506;165;05528;Phường Lương Sơn
05509;165;05533;Phường Châu Sơn
05512;165;05533;Phường Mỏ Chè
05515;165;05518;Phường Cải Đan
05518;165;05518;Phường Thắng Lợi
05521;165;05518;Phường Phố Cò
05527;165;05528;Xã Tân Quang
05528;165;05528;Phường Bách Quang
05530;165;05503;Xã Bình Sơn
05533;165;05533;Xã Bá Xuyên
05539;167;05542;Xã Linh Thông
05542;167;05542;Xã Lam Vỹ
05545;167;05551;Xã Quy Kỳ
05548;167;05563;Xã Tân Thịnh
05551;167;05551;Xã Kim Phượng
05554;167;05569;Xã Bảo Linh
05560;167;05569;Xã Phúc Chu
05563;167;05563;Xã Tân Dương
05566;167;05563;Xã Phượng Tiến
05569;167;05569;Thị trấn Chợ Chu
05572;167;05569;Xã Đồng Thịnh
05575;167;05587;Xã Định Biên
05578;167;05587;Xã Thanh Định
05581;167;05581;Xã Trung Hội
05584;167;05587;Xã Trung Lương
05587;167;05587;Xã Bình Yên
05590;167;05602;Xã Điềm Mặc
05593;167;05581;Xã Phú Tiến
05596;167;05581;Xã Bộc Nhiêu
05599;167;05605;Xã Sơn Phú
05602;167;05602;Xã Phú Đình
05605;167;05605;Xã Bình Thành
05611;168;05611;Thị trấn Đu
05614;168;05620;Xã Yên Ninh
05617;168;05620;Xã Yên Trạch
05620;168;05620;Xã Yên Đổ
05623;168;05611;Xã Yên Lạc
05626;168;05632;Xã Ôn Lương
05629;168;05611;Xã Động Đạt
05632;168;05632;Xã Phủ Lý
05635;168;05641;Xã Phú Đô
05638;168;05632;Xã Hợp Thành
05641;168;05641;Xã Tức Tranh
05644;168;05611;Thị trấn Giang Tiên
05647;168;05641;Xã Vô Tranh
05650;168;05641;Xã Cổ Lũng
05653;164;05482;Xã Sơn Cẩm
05656;169;05692;Thị trấn Sông Cầu
05659;164;05710;Phường Chùa Hang
05662;169;05662;Thị trấn Trại Cau
05665;169;05665;Xã Văn Lăng
05668;169;05674;Xã Tân Long
05671;169;05665;Xã Hòa Bình
05674;169;05674;Xã Quang Sơn
05677;169;05692;Xã Minh Lập
05680;169;05680;Xã Văn Hán
05683;169;05692;Xã Hóa Trung
05686;169;05680;Xã Khe Mo
05689;169;05707;Xã Cây Thị
05692;169;05692;Thị trấn Hóa Thượng
05695;164;05710;Xã Cao Ngạn
05698;169;05662;Xã Hợp Tiến
05701;164;05710;Xã Linh Sơn
05707;169;05707;Xã Nam Hòa
05710;164;05710;Phường Đồng Bẩm
05713;164;05710;Xã Huống Thượng
05716;170;05716;Thị trấn Đình Cả
05719;170;05719;Xã Sảng Mộc
05722;170;05722;Xã Nghinh Tường
05725;170;05725;Xã Thần Xa
05728;170;05722;Xã Vũ Chấn
05731;170;05725;Xã Thượng Nung
05734;170;05716;Xã Phú Thượng
05737;170;05740;Xã Cúc Đường
05740;170;05740;Xã La Hiên
05743;170;05716;Xã Lâu Thượng
05746;170;05746;Xã Tràng Xá
05749;170;05755;Xã Phương Giao
05752;170;05746;Xã Liên Minh
05755;170;05755;Xã Dân Tiến
05758;170;05755;Xã Bình Long
05761;171;05488;Thị trấn Hùng Sơn
05767;171;05776;Xã Phúc Lương
05770;171;05776;Xã Minh Tiến
05773;171;05773;Xã Yên Lãng
05776;171;05776;Xã Đức Lương
05779;171;05800;Xã Phú Cường
05785;171;05788;Xã Phú Lạc
05788;171;05788;Xã Tân Linh
05791;171;05800;Xã Phú Thịnh
05794;171;05788;Xã Phục Linh
05797;171;05773;Xã Phú Xuyên
05800;171;05800;Xã Bản Ngoại
05803;171;05818;Xã Tiên Hội
05809;171;05809;Xã Cù Vân
05812;171;05809;Xã Hà Thượng
05815;171;05818;Xã La Bằng
05818;171;05818;Xã Hoàng Nông
05821;171;05830;Xã Khôi Kỳ
05824;171;05809;Xã An Khánh
05827;171;05488;Xã Tân Thái
05830;171;05830;Xã Bình Thuận
05833;171;05830;Xã Lục Ba
05836;171;05830;Xã Mỹ Yên
05842;171;05845;Xã Văn Yên
05845;171;05845;Xã Vạn Phú
05848;171;05851;Xã Cát Nê
05851;171;05851;Thị trấn Quân Chu
05854;172;05860;Phường Bãi Bông
05857;172;05857;Phường Bắc Sơn
05860;172;05860;Phường Ba Hàng
05863;172;05488;Xã Phúc Tân
05866;172;05857;Xã Phúc Thuận
05869;172;05860;Phường Hồng Tiến
05872;172;05857;Xã Minh Đức
05875;172;05860;Phường Đắc Sơn
05878;172;05890;Phường Đồng Tiến
05881;172;05881;Xã Thành Công
05884;172;05890;Phường Tiên Phong
05887;172;05881;Xã Vạn Phái
05890;172;05890;Phường Nam Tiến
05893;172;05890;Phường Tân Hương
05896;172;05899;Phường Đông Cao
05899;172;05899;Phường Trung Thành
05902;172;05899;Phường Tân Phú
05905;172;05899;Phường Thuận Thành
05908;173;05908;Thị trấn Hương Sơn
05911;173;05917;Xã Bàn Đạt
05914;164;05467;Xã Đồng Liên
05917;173;05917;Xã Tân Khánh
05920;173;05923;Xã Tân Kim
05923;173;05923;Xã Tân Thành
05926;173;05917;Xã Đào Xá
05929;173;05908;Xã Bảo Lý
05932;173;05941;Xã Thượng Đình
05935;173;05923;Xã Tân Hòa
05938;173;05908;Xã Nhã Lộng
05941;173;05941;Xã Điềm Thụy
05944;173;05908;Xã Xuân Phương
05947;173;05953;Xã Tân Đức
05950;173;05908;Xã Úc Kỳ
05953;173;05953;Xã Lương Phú
05956;173;05941;Xã Nga My
05959;173;05953;Xã Kha Sơn
05962;173;05953;Xã Thanh Ninh
05965;173;05953;Xã Dương Thành
05968;173;05941;Xã Hà Châu
05971;178;06187;Phường Hoàng Văn Thụ
05974;178;05986;Phường Tam Thanh
05977;178;05977;Phường Vĩnh Trại
05980;178;05977;Phường Đông Kinh
05983;178;05983;Phường Chi Lăng
05986;178;05986;Xã Hoàng Đồng
05989;178;05983;Xã Quảng Lạc
05992;178;05977;Xã Mai Pha
05998;180;06001;Xã Khánh Long
06001;180;06001;Xã Đoàn Kết
06004;180;06004;Xã Quốc Khánh
06010;180;06001;Xã Cao Minh
06013;180;06040;Xã Chí Minh
06016;180;06004;Xã Tri Phương
06019;180;06019;Xã Tân Tiến
06022;180;06019;Xã Tân Yên
06025;180;06004;Xã Đội Cấn
06028;180;06037;Xã Tân Minh
06031;180;06019;Xã Kim Đồng
06034;180;06040;Xã Chi Lăng
06037;180;06037;Xã Trung Thành
06040;180;06040;Thị trấn Thất Khê
06043;180;06058;Xã Đào Viên
06046;180;06046;Xã Đề Thám
06049;180;06037;Xã Kháng Chiến
06055;180;06046;Xã Hùng Sơn
06058;180;06058;Xã Quốc Việt
06061;180;06046;Xã Hùng Việt
06067;181;06073;Xã Hưng Đạo
06070;181;06076;Xã Vĩnh Yên
06073;181;06073;Xã Hoa Thám
06076;181;06076;Xã Quý Hòa
06079;181;06079;Xã Hồng Phong
06082;181;06085;Xã Yên Lỗ
06085;181;06085;Xã Thiện Hòa
06088;181;06091;Xã Quang Trung
06091;181;06091;Xã Thiện Thuật
06094;181;06079;Xã Minh Khai
06097;181;06103;Xã Thiện Long
06100;181;06112;Xã Hoàng Văn Thụ
06103;181;06103;Xã Hòa Bình
06106;181;06112;Xã Mông Ân
06109;181;06103;Xã Tân Hòa
06112;181;06112;Thị trấn Bình Gia
06115;181;06115;Xã Hồng Thái
06118;181;06115;Xã Bình La
06121;181;06115;Xã Tân Văn
06124;182;06124;Thị trấn Na Sầm
06127;182;06148;Xã Trùng Khánh
06133;182;06154;Xã Bắc La
06136;182;06148;Xã Thụy Hùng
06139;182;06124;Xã Bắc Hùng
06142;182;06154;Xã Tân Tác
06148;182;06148;Xã Thanh Long
06151;182;06151;Xã Hội Hoan
06154;182;06154;Xã Bắc Việt
06157;182;06124;Xã Hoàng Việt
06160;182;06151;Xã Gia Miễn
06163;182;06154;Xã Thành Hòa
06166;182;06172;Xã Tân Thanh
06172;182;06172;Xã Tân Mỹ
06175;182;06172;Xã Hồng Thái
06178;182;06172;Xã Hoàng Văn Thụ
06181;182;06172;Xã Nhạc Kỳ
06184;183;06184;Thị trấn Đồng Đăng
06187;183;06187;Thị trấn Cao Lộc
06190;183;06184;Xã Bảo Lâm
06193;183;06211;Xã Thanh Lòa
06196;183;06196;Xã Cao Lâu
06199;183;06211;Xã Thạch Đạn
06202;183;06196;Xã Xuất Lễ
06205;183;06184;Xã Hồng Phong
06208;183;06184;Xã Thụy Hùng
06211;183;06211;Xã Lộc Yên
06214;183;06184;Xã Phú Xá
06217;183;06286;Xã Bình Trung
06220;183;06220;Xã Hải Yến
06223;183;06220;Xã Hòa Cư
06226;183;06187;Xã Hợp Thành
06232;183;06220;Xã Công Sơn
06235;183;06187;Xã Gia Cát
06238;183;06196;Xã Mẫu Sơn
06241;183;06286;Xã Xuân Long
06244;183;06187;Xã Tân Liên
06247;183;05977;Xã Yên Trạch
06250;183;06316;Xã Tân Thành
06253;184;06253;Thị trấn Văn Quan
06256;184;06280;Xã Trấn Ninh
06268;184;06280;Xã Liên Hội
06274;184;06253;Xã Hòa Bình
06277;184;06253;Xã Tú Xuyên
06280;184;06280;Xã Điềm He
06283;184;06298;Xã An Sơn
06286;184;06286;Xã Khánh Khê
06292;184;06313;Xã Lương Năng
06298;184;06298;Xã Bình Phúc
06307;184;06316;Xã Tân Đoàn
06313;184;06313;Xã Tri Lễ
06316;184;06316;Xã Tràng Phái
06319;184;06298;Xã Yên Phúc
06322;184;06313;Xã Hữu Lễ
06325;185;06325;Thị trấn Bắc Sơn
06328;185;06325;Xã Long Đống
06331;185;06337;Xã Vạn Thủy
06337;185;06337;Xã Đồng ý
06340;185;06337;Xã Tân Tri
06343;185;06325;Xã Bắc Quỳnh
06349;185;06349;Xã Hưng Vũ
06352;185;06367;Xã Tân Lập
06355;185;06364;Xã Vũ Sơn
06358;185;06367;Xã Chiêu Vũ
06361;185;06367;Xã Tân Hương
06364;185;06364;Xã Chiến Thắng
06367;185;06367;Xã Vũ Lăng
06370;185;06349;Xã Trấn Yên
06373;185;06364;Xã Vũ Lễ
06376;185;06376;Xã Nhất Hòa
06379;185;06376;Xã Tân Thành
06382;185;06376;Xã Nhất Tiến
06385;186;06385;Thị trấn Hữu Lũng
06388;186;06400;Xã Hữu Liên
06391;186;06391;Xã Yên Bình
06394;186;06391;Xã Quyết Thắng
06397;186;06391;Xã Hòa Bình
06400;186;06400;Xã Yên Thịnh
06403;186;06427;Xã Yên Sơn
06406;186;06436;Xã Thiện Tân
06412;186;06427;Xã Yên Vượng
06415;186;06415;Xã Minh Tiến
06418;186;06415;Xã Nhật Tiến
06421;186;06436;Xã Thanh Sơn
06424;186;06385;Xã Đồng Tân
06427;186;06427;Xã Cai Kinh
06430;186;06445;Xã Hòa Lạc
06433;186;06415;Xã Vân Nham
06436;186;06436;Xã Đồng Tiến
06442;186;06445;Xã Tân Thành
06445;186;06445;Xã Hòa Sơn
06448;186;06457;Xã Minh Sơn
06451;186;06385;Xã Hồ Sơn
06457;186;06457;Xã Minh Hòa
06460;186;06457;Xã Hòa Thắng
06463;187;06463;Thị trấn Đồng Mỏ
06466;187;06463;Thị trấn Chi Lăng
06469;187;06481;Xã Vân An
06472;187;06481;Xã Vân Thủy
06475;187;06475;Xã Gia Lộc
06478;187;06496;Xã Bắc Thủy
06481;187;06481;Xã Chiến Thắng
06484;187;06496;Xã Mai Sao
06487;187;06475;Xã Bằng Hữu
06490;187;06475;Xã Thượng Cường
06493;187;06475;Xã Bằng Mạc
06496;187;06496;Xã Nhân Lý
06499;187;06496;Xã Lâm Sơn
06502;187;06481;Xã Liên Sơn
06505;187;06505;Xã Vạn Linh
06508;187;06505;Xã Hòa Bình
06514;187;06517;Xã Hữu Kiên
06517;187;06517;Xã Quan Sơn
06520;187;06505;Xã Y Tịch
06523;187;06463;Xã Chi Lăng
06526;188;06526;Thị trấn Na Dương
06529;188;06529;Thị trấn Lộc Bình
06532;188;06541;Xã Mẫu Sơn
06541;188;06541;Xã Yên Khoái
06544;188;06529;Xã Khánh Xuân
06547;188;06541;Xã Tú Mịch
06550;188;06529;Xã Hữu Khánh
06553;188;06529;Xã Đồng Bục
06559;188;06565;Xã Tam Gia
06562;188;06526;Xã Tú Đoạn
06565;188;06565;Xã Khuất Xá
06577;188;06577;Xã Thống Nhất
06589;188;06601;Xã Sàn Viên
06592;188;06526;Xã Đông Quan
06595;188;06577;Xã Minh Hiệp
06598;188;06577;Xã Hữu Lân
06601;188;06601;Xã Lợi Bác
06604;188;06607;Xã Nam Quan
06607;188;06607;Xã Xuân Dương
06610;188;06607;Xã Ái Quốc
06613;189;06613;Thị trấn Đình Lập
06616;189;06616;Thị trấn Thái Bình
06619;189;06625;Xã Bắc Xa
06622;189;06625;Xã Bính Xá
06625;189;06625;Xã Kiên Mộc
06628;189;06613;Xã Đình Lập
06631;189;06616;Xã Thái Bình
06634;189;06637;Xã Cường Lợi
06637;189;06637;Xã Châu Sơn
06640;189;06616;Xã Lâm Ca
06643;189;06637;Xã Đồng Thắng
06646;189;06637;Xã Bắc Lãng
06649;193;06658;Phường Hà Khánh
06652;193;06652;Phường Hà Phong
06655;193;06661;Phường Hà Khẩu
06658;193;06658;Phường Cao Xanh
06661;193;06661;Phường Giếng Đáy
06664;193;06652;Phường Hà Tu
06667;193;06676;Phường Hà Trung
06670;193;06676;Phường Hà Lầm
06673;193;06673;Phường Bãi Cháy
06676;193;06676;Phường Cao Thắng
06679;193;06673;Phường Hùng Thắng
06685;193;06685;Phường Trần Hưng Đạo
06688;193;06688;Phường Hồng Hải
06691;193;06685;Phường Hồng Gai
06694;193;06685;Phường Bạch Đằng
06697;193;06688;Phường Hồng Hà
06700;193;06706;Phường Tuần Châu
06703;193;06661;Phường Việt Hưng
06706;193;06706;Phường Đại Yên
06709;194;06709;Phường Ka Long
06712;194;06712;Phường Trần Phú
06715;194;06709;Phường Ninh Dương
06721;194;06712;Phường Trà Cổ
06724;194;06724;Xã Hải Sơn
06727;194;06724;Xã Bắc Sơn
06730;194;06736;Xã Hải Đông
06733;194;06733;Xã Hải Tiến
06736;194;06736;Phường Hải Yên
06739;194;06733;Xã Quảng Nghĩa
06742;194;06712;Phường Hải Hoà
06745;194;06712;Xã Hải Xuân
06748;194;06709;Xã Vạn Ninh
06751;194;06712;Phường Bình Ngọc
06754;194;06757;Xã Vĩnh Trung
06757;194;06757;Xã Vĩnh Thực
06760;195;06760;Phường Mông Dương
06763;195;06781;Phường Cửa Ông
06766;195;06781;Phường Cẩm Sơn
06769;195;06793;Phường Cẩm Đông
06772;195;06781;Phường Cẩm Phú
06775;195;06793;Phường Cẩm Tây
06778;195;06778;Phường Quang Hanh
06781;195;06781;Phường Cẩm Thịnh
06784;195;06778;Phường Cẩm Thủy
06787;195;06778;Phường Cẩm Thạch
06790;195;06793;Phường Cẩm Thành
06793;195;06793;Phường Cẩm Trung
06796;195;06793;Phường Cẩm Bình
06799;195;06799;Xã Hải Hòa
06805;195;06760;Xã Dương Huy
06808;196;06820;Phường Vàng Danh
06811;196;06811;Phường Thanh Sơn
06814;196;06820;Phường Bắc Sơn
06817;196;06811;Phường Quang Trung
06820;196;06820;Phường Trưng Vương
06823;196;06820;Phường Nam Khê
06826;196;06811;Phường Yên Thanh
06829;196;06832;Xã Thượng Yên Công
06832;196;06832;Phường Phương Đông
06835;196;06832;Phường Phương Nam
06838;198;06838;Thị trấn Bình Liêu
06841;198;06841;Xã Hoành Mô
06844;198;06856;Xã Đồng Tâm
06847;198;06841;Xã Đồng Văn
06853;198;06838;Xã Vô Ngại
06856;198;06856;Xã Lục Hồn
06859;198;06838;Xã Húc Động
06862;199;06862;Thị trấn Tiên Yên
06865;199;06874;Xã Hà Lâu
06868;199;06877;Xã Đại Dực
06871;199;06862;Xã Phong Dụ
06874;199;06874;Xã Điền Xá
06877;199;06877;Xã Đông Ngũ
06880;199;06874;Xã Yên Than
06883;199;06877;Xã Đông Hải
06886;199;06886;Xã Hải Lạng
06889;199;06862;Xã Tiên Lãng
06892;199;06886;Xã Đồng Rui
06895;200;06895;Thị trấn Đầm Hà
06898;200;06913;Xã Quảng Lâm
06901;200;06913;Xã Quảng An
06904;200;06895;Xã Tân Bình
06910;200;06913;Xã Dực Yên
06913;200;06913;Xã Quảng Tân
06916;200;06895;Xã Đầm Hà
06917;200;06895;Xã Tân Lập
06919;200;06895;Xã Đại Bình
06922;201;06922;Thị trấn Quảng Hà
06925;201;06931;Xã Quảng Đức
06928;201;06946;Xã Quảng Sơn
06931;201;06931;Xã Quảng Thành
06937;201;06931;Xã Quảng Thịnh
06940;201;06922;Xã Quảng Minh
06943;201;06922;Xã Quảng Chính
06946;201;06946;Xã Quảng Long
06949;201;06946;Xã Đường Hoa
06952;201;06922;Xã Quảng Phong
06967;201;06967;Xã Cái Chiên
06970;202;06970;Thị trấn Ba Chẽ
06973;202;06970;Xã Thanh Sơn
06976;202;06979;Xã Thanh Lâm
06979;202;06979;Xã Đạp Thanh
06982;202;06970;Xã Nam Sơn
06985;202;06985;Xã Lương Minh
06988;202;06970;Xã Đồn Đạc
06994;203;06994;Thị trấn Cái Rồng
06997;203;06994;Xã Đài Xuyên
07000;203;06994;Xã Bình Dân
07003;203;06994;Xã Vạn Yên
07006;203;06994;Xã Minh Châu
07009;203;06994;Xã Đoàn Kết
07012;203;06994;Xã Hạ Long
07015;203;06994;Xã Đông Xá
07018;203;06994;Xã Bản Sen
07021;203;06994;Xã Thắng Lợi
07024;203;06994;Xã Quan Lạn
07027;203;06994;Xã Ngọc Vừng
07030;193;07030;Phường Hoành Bồ
07033;193;06979;Xã Kỳ Thượng
07036;193;06985;Xã Đồng Sơn
07039;193;07054;Xã Tân Dân
07042;193;07060;Xã Đồng Lâm
07045;193;07060;Xã Hòa Bình
07048;193;07060;Xã Vũ Oai
07051;193;07054;Xã Dân Chủ
07054;193;07054;Xã Quảng La
07057;193;07054;Xã Bằng Cả
07060;193;07060;Xã Thống Nhất
07063;193;07030;Xã Sơn Dương
07066;193;07030;Xã Lê Lợi
07069;205;07069;Phường Mạo Khê
07075;205;07090;Xã An Sinh
07078;205;07081;Xã Tràng Lương
07081;205;07081;Phường Bình Khê
07084;205;07090;Xã Việt Dân
07090;205;07090;Phường Bình Dương
07093;205;07093;Phường Đức Chính
07096;205;07081;Phường Tràng An
07099;205;07093;Xã Nguyễn Huệ
07102;205;07093;Phường Thủy An
07105;205;07069;Phường Xuân Sơn
07108;205;07114;Xã Hồng Thái Tây
07111;205;07114;Xã Hồng Thái Đông
07114;205;07114;Phường Hoàng Quế
07117;205;07069;Phường Yên Thọ
07120;205;07093;Phường Hồng Phong
07123;205;07069;Phường Kim Sơn
07126;205;07093;Phường Hưng Đạo
07129;205;07114;Phường Yên Đức
07132;206;07132;Phường Quảng Yên
07135;206;07135;Phường Đông Mai
07138;206;07135;Phường Minh Thành
07144;206;07147;Xã Sông Khoai
07147;206;07147;Xã Hiệp Hòa
07150;206;07147;Phường Cộng Hòa
07153;206;07132;Xã Tiền An
07156;206;07168;Xã Hoàng Tân
07159;206;07168;Phường Tân An
07162;206;07132;Phường Yên Giang
07165;206;07183;Phường Nam Hoà
07168;206;07168;Phường Hà An
07171;206;07183;Xã Cẩm La
07174;206;07180;Phường Phong Hải
07177;206;07183;Phường Yên Hải
07180;206;07180;Xã Liên Hòa
07183;206;07183;Phường Phong Cốc
07186;206;07180;Xã Liên Vị
07189;206;07180;Xã Tiền Phong
07192;207;07192;Thị trấn Cô Tô
07195;207;07192;Xã Đồng Tiến
07198;207;07192;Xã Thanh Lân
07201;213;07210;Phường Thọ Xương
07207;213;07210;Phường Ngô Quyền
07210;213;07210;Phường Hoàng Văn Thụ
07213;213;07210;Phường Trần Phú
07216;213;07228;Phường Mỹ Độ
07222;213;07228;Phường Song Mai
07225;213;07210;Phường Xương Giang
07228;213;07228;Phường Đa Mai
07231;213;07210;Phường Dĩnh Kế
07243;215;07246;Xã Đồng Tiến
07246;215;07246;Xã Canh Nậu
07249;215;07246;Xã Xuân Lương
07252;215;07264;Xã Tam Tiến
07255;215;07282;Xã Đồng Vương
07258;215;07282;Xã Đồng Hưu
07260;215;07288;Xã Đồng Tâm
07261;215;07288;Xã Tân Hiệp
07264;215;07264;Xã Tiến Thắng
07270;215;07288;Xã Đồng Lạc
07273;215;07294;Xã Đông Sơn
07279;215;07294;Xã Hương Vĩ
07282;215;07282;Xã Đồng Kỳ
07285;215;07264;Xã An Thượng
07288;215;07288;Thị trấn Phồn Xương
07291;215;07288;Xã Tân Sỏi
07294;215;07294;Thị trấn Bố Hạ
07306;216;07306;Thị trấn Nhã Nam
07309;216;07306;Xã Tân Trung
07315;216;07333;Xã Quang Trung
07321;216;07306;Xã An Dương
07324;216;07330;Xã Phúc Hòa
07327;216;07306;Xã Liên Sơn
07330;216;07330;Xã Hợp Đức
07333;216;07333;Xã Lam Sơn
07336;216;07339;Xã Cao Xá
07339;216;07339;Thị trấn Cao Thượng
07342;216;07351;Xã Việt Ngọc
07345;216;07351;Xã Song Vân
07348;216;07351;Xã Ngọc Châu
07351;216;07351;Xã Ngọc Vân
07354;216;07339;Xã Việt Lập
07357;216;07330;Xã Liên Chung
07360;216;07351;Xã Ngọc Thiện
07363;216;07339;Xã Ngọc Lý
07366;216;07228;Xã Quế Nham
07375;217;07375;Thị trấn Vôi
07378;217;07381;Xã Nghĩa Hòa
07381;217;07381;Xã Nghĩa Hưng
07384;217;07399;Xã Quang Thịnh
07387;217;07399;Xã Hương Sơn
07390;217;07381;Xã Đào Mỹ
07393;217;07381;Xã Tiên Lục
07396;217;07381;Xã An Hà
07399;217;07399;Thị trấn Kép
07405;217;07375;Xã Hương Lạc
07408;217;07420;Xã Dương Đức
07411;217;07420;Xã Tân Thanh
07417;217;07375;Xã Tân Hưng
07420;217;07420;Xã Mỹ Thái
07426;217;07375;Xã Xương Lâm
07429;217;07420;Xã Xuân Hương
07432;217;07432;Xã Tân Dĩnh
07435;217;07432;Xã Đại Lâm
07438;217;07432;Xã Thái Đào
07441;213;07210;Phường Dĩnh Trì
07444;218;07444;Thị trấn Đồi Ngô
07450;218;07450;Xã Đông Hưng
07453;218;07450;Xã Đông Phú
07456;218;07462;Xã Tam Dị
07459;218;07462;Xã Bảo Sơn
07462;218;07462;Xã Bảo Đài
07465;218;07462;Xã Thanh Lâm
07468;218;07444;Xã Tiên Nha
07471;218;07486;Xã Trường Giang
07477;218;07444;Thị trấn Phương Sơn
07480;218;07444;Xã Chu Điện
07483;218;07444;Xã Cương Sơn
07486;218;07486;Xã Nghĩa Phương
07489;218;07489;Xã Vô Tranh
07492;218;07492;Xã Bình Sơn
07495;218;07498;Xã Lan Mẫu
07498;218;07498;Xã Yên Sơn
07501;218;07498;Xã Khám Lạng
07504;218;07486;Xã Huyền Sơn
07507;218;07489;Xã Trường Sơn
07510;218;07492;Xã Lục Sơn
07513;218;07498;Xã Bắc Lũng
07519;218;07519;Xã Cẩm Lý
07522;218;07519;Xã Đan Hội
07525;224;07525;Phường Chũ
07528;219;07531;Xã Cấm Sơn
07531;219;07531;Xã Tân Sơn
07534;219;07534;Xã Phong Minh
07537;219;07537;Xã Phong Vân
07540;219;07534;Xã Sa Lý
07543;219;07543;Xã Hộ Đáp
07546;219;07543;Xã Sơn Hải
07549;224;07525;Phường Thanh Hải
07552;224;07552;Xã Kiên Lao
07555;219;07537;Xã Biên Sơn
07558;224;07552;Xã Kiên Thành
07561;224;07525;Phường Hồng Giang
07564;219;07573;Xã Kim Sơn
07567;219;07582;Xã Tân Hoa
07570;219;07582;Xã Giáp Sơn
07573;219;07573;Thị trấn Biển Động
07576;224;07612;Xã Quý Sơn
07579;224;07525;Phường Trù Hựu
07582;219;07582;Thị trấn Phì Điền
07588;219;07582;Xã Tân Quang
07591;219;07582;Xã Đồng Cốc
07594;219;07594;Xã Tân Lập
07597;219;07573;Xã Phú Nhuận
07600;224;07612;Xã Mỹ An
07603;224;07603;Xã Nam Dương
07606;219;07603;Xã Tân Mộc
07609;219;07594;Xã Đèo Gia
07612;224;07612;Phường Phượng Sơn
07615;220;07615;Thị trấn An Châu
07616;220;07616;Thị trấn Tây Yên Tử
07621;220;07621;Xã Vân Sơn
07624;220;07621;Xã Hữu Sản
07627;220;07627;Xã Đại Sơn
07630;220;07627;Xã Phúc Sơn
07636;220;07627;Xã Giáo Liêm
07642;220;07642;Xã Cẩm Đàn
07645;220;07654;Xã An Lạc
07648;220;07615;Xã Vĩnh An
07651;220;07642;Xã Yên Định
07654;220;07654;Xã Lệ Viễn
07660;220;07615;Xã An Bá
07663;220;07663;Xã Tuấn Đạo
07666;220;07672;Xã Dương Hưu
07672;220;07672;Xã Long Sơn
07678;220;07616;Xã Thanh Luận
07681;213;07681;Phường Nham Biền
07682;213;07682;Phường Tân An
07687;213;07228;Phường Tân Mỹ
07690;213;07699;Phường Hương Gián
07696;213;07696;Phường Đồng Sơn
07699;213;07699;Phường Tân Tiến
07702;213;07682;Xã Quỳnh Sơn
07705;213;07696;Phường Song Khê
07708;213;07696;Phường Nội Hoàng
07711;213;07696;Phường Tiền Phong
07714;213;07699;Xã Xuân Phú
07717;213;07681;Phường Tân Liễu
07720;213;07682;Xã Trí Yên
07723;213;07682;Xã Lãng Sơn
07726;213;07681;Xã Yên Lư
07729;213;07738;Xã Tiến Dũng
07735;213;07735;Xã Đức Giang
07738;213;07738;Phường Cảnh Thụy
07741;213;07738;Xã Tư Mại
07747;213;07735;Xã Đồng Việt
07750;213;07735;Xã Đồng Phúc
07759;222;07774;Xã Thượng Lan
07762;222;07774;Xã Việt Tiến
07765;222;07777;Xã Nghĩa Trung
07768;222;07777;Xã Minh Đức
07771;222;07774;Xã Hương Mai
07774;222;07774;Phường Tự Lạn
07777;222;07777;Phường Bích Động
07780;222;07798;Xã Trung Sơn
07783;222;07777;Phường Hồng Thái
07786;222;07798;Xã Tiên Sơn
07789;222;07795;Phường Tăng Tiến
07792;222;07798;Phường Quảng Minh
07795;222;07795;Phường Nếnh
07798;222;07798;Phường Ninh Sơn
07801;222;07795;Phường Vân Trung
07804;222;07798;Xã Vân Hà
07807;222;07795;Phường Quang Châu
07816;223;07822;Xã Đồng Tiến
07822;223;07822;Xã Hoàng Vân
07825;223;07822;Xã Toàn Thắng
07831;223;07822;Xã Ngọc Sơn
07840;223;07840;Thị trấn Thắng
07843;223;07864;Xã Sơn Thịnh
07846;223;07840;Xã Lương Phong
07849;223;07864;Xã Hùng Thái
07855;223;07864;Xã Thường Thắng
07858;223;07864;Xã Hợp Thịnh
07861;223;07840;Xã Danh Thắng
07864;223;07864;Xã Mai Trung
07867;223;07840;Xã Đoan Bái
07870;223;07870;Thị trấn Bắc Lý
07873;223;07870;Xã Xuân Cẩm
07876;223;07870;Xã Hương Lâm
07879;223;07840;Xã Đông Lỗ
07882;223;07870;Xã Châu Minh
07885;223;07870;Xã Mai Đình
07888;227;07900;Phường Dữu Lâu
07894;227;07894;Phường Nông Trang
07897;227;07900;Phường Tân Dân
07900;227;07900;Phường Gia Cẩm
07903;227;07909;Phường Tiên Cát
07906;227;07909;Phường Thọ Sơn
07909;227;07909;Phường Thanh Miếu
07912;227;07909;Phường Bạch Hạc
07918;227;07918;Phường Vân Phú
07921;227;07918;Xã Phượng Lâu
07924;227;07894;Xã Thụy Vân
07927;227;07894;Phường Minh Phương
07930;227;07900;Xã Trưng Vương
07933;227;07900;Phường Minh Nông
07936;227;07909;Xã Sông Lô
07942;228;07942;Phường Hùng Vương
07945;228;07954;Phường Phong Châu
07948;228;07948;Phường Âu Cơ
07951;228;07942;Xã Hà Lộc
07954;228;07954;Xã Phú Hộ
07957;228;07942;Xã Văn Lung
07960;228;07948;Xã Thanh Minh
07963;228;07954;Xã Hà Thạch
07966;228;07948;Phường Thanh Vinh
07969;230;07969;Thị trấn Đoan Hùng
07975;230;07999;Xã Hùng Xuyên
07981;230;07996;Xã Bằng Luân
07987;230;08023;Xã Phú Lâm
07996;230;07996;Xã Bằng Doãn
07999;230;07999;Xã Chí Đám
08005;230;07996;Xã Phúc Lai
08008;230;07969;Xã Ngọc Quan
08014;230;07969;Xã Hợp Nhất
08023;230;08023;Xã Tây Cốc
08035;230;08038;Xã Hùng Long
08038;230;08038;Xã Yên Kiện
08044;230;08038;Xã Chân Mộng
08050;230;08023;Xã Ca Đình
08053;231;08053;Thị trấn Hạ Hoà
08056;231;08071;Xã Đại Phạm
08062;231;08071;Xã Đan Thượng
08065;231;08071;Xã Hà Lương
08071;231;08071;Xã Tứ Hiệp
08080;231;08110;Xã Hiền Lương
08089;231;08113;Xã Phương Viên
08092;231;08053;Xã Gia Điền
08095;231;08053;Xã Ấm Hạ
08104;231;08113;Xã Hương Xạ
08110;231;08110;Xã Xuân Áng
08113;231;08113;Xã Yên Kỳ
08119;231;08053;Xã Minh Hạc
08122;231;08143;Xã Lang Sơn
08125;231;08134;Xã Bằng Giã
08128;231;08143;Xã Yên Luật
08131;231;08134;Xã Vô Tranh
08134;231;08134;Xã Văn Lang
08140;231;08134;Xã Minh Côi
08143;231;08143;Xã Vĩnh Chân
08152;232;08152;Thị trấn Thanh Ba
08156;232;08152;Xã Vân Lĩnh
08158;232;08173;Xã Đông Lĩnh
08161;232;08173;Xã Đại An
08164;232;08152;Xã Hanh Cù
08170;232;08152;Xã Đồng Xuân
08173;232;08173;Xã Quảng Yên
08179;232;08203;Xã Ninh Dân
08194;232;08209;Xã Võ Lao
08197;232;08209;Xã Khải Xuân
08200;232;08203;Xã Mạn Lạn
08203;232;08203;Xã Hoàng Cương
08206;232;08218;Xã Chí Tiên
08209;232;08209;Xã Đông Thành
08215;232;08218;Xã Sơn Cương
08218;232;08218;Xã Thanh Hà
08221;232;08227;Xã Đỗ Sơn
08224;232;08227;Xã Đỗ Xuyên
08227;232;08227;Xã Lương Lỗ
08230;233;08230;Thị trấn Phong Châu
08233;233;08236;Xã Phú Mỹ
08234;233;08236;Xã Lệ Mỹ
08236;233;08236;Xã Liên Hoa
08239;233;08245;Xã Trạm Thản
08242;233;08254;Xã Trị Quận
08245;233;08245;Xã Trung Giáp
08248;233;08245;Xã Tiên Phú
08251;233;08254;Xã Hạ Giáp
08254;233;08254;Xã Bảo Thanh
08257;233;08230;Xã Phú Lộc
08260;233;08254;Xã Gia Thanh
08263;233;08275;Xã Tiên Du
08266;233;08230;Xã Phú Nham
08272;233;08275;Xã An Đạo
08275;233;08275;Xã Bình Phú
08278;233;08230;Xã Phù Ninh
08281;227;07918;Xã Kim Đức
08287;227;07918;Xã Hùng Lô
08290;234;08290;Thị trấn Yên Lập
08293;234;08296;Xã Mỹ Lung
08296;234;08296;Xã Mỹ Lương
08299;234;08296;Xã Lương Sơn
08302;234;08305;Xã Xuân An
08305;234;08305;Xã Xuân Viên
08308;234;08305;Xã Xuân Thủy
08311;234;08311;Xã Trung Sơn
08314;234;08290;Xã Hưng Long
08317;234;08323;Xã Nga Hoàng
08320;234;08290;Xã Đồng Lạc
08323;234;08323;Xã Thượng Long
08326;234;08290;Xã Đồng Thịnh
08329;234;08323;Xã Phúc Khánh
08332;234;08338;Xã Minh Hòa
08335;234;08338;Xã Ngọc Lập
08338;234;08338;Xã Ngọc Đồng
08341;235;08341;Thị trấn Cẩm Khê
08344;235;08344;Xã Tiên Lương
08350;235;08344;Xã Minh Thắng
08353;235;08341;Xã Minh Tân
08356;235;08344;Xã Phượng Vĩ
08374;235;08377;Xã Tùng Khê
08377;235;08377;Xã Tam Sơn
08380;235;08377;Xã Văn Bán
08389;235;08341;Xã Phong Thịnh
08398;235;08398;Xã Phú Khê
08401;235;08398;Xã Hương Lung
08413;235;08416;Xã Nhật Tiến
08416;235;08416;Xã Hùng Việt
08422;235;08431;Xã Yên Dưỡng
08428;235;08431;Xã Điêu Lương
08431;235;08431;Xã Đồng Lương
08434;236;08434;Thị trấn Hưng Hoá
08440;236;08443;Xã Hiền Quan
08443;236;08443;Xã Bắc Sơn
08446;236;08443;Xã Thanh Uyên
08461;236;08467;Xã Lam Sơn
08467;236;08467;Xã Vạn Xuân
08470;236;08467;Xã Quang Húc
08473;236;08434;Xã Hương Nộn
08476;236;08479;Xã Tề Lễ
08479;236;08479;Xã Thọ Văn
08482;236;08479;Xã Dị Nậu
08491;236;08434;Xã Dân Quyền
08494;237;08494;Thị trấn Lâm Thao
08497;237;08500;Xã Tiên Kiên
08498;237;08494;Thị trấn Hùng Sơn
08500;237;08500;Xã Xuân Lũng
08503;227;08515;Xã Hy Cương
08506;227;08515;Xã Chu Hóa
08509;237;08500;Xã Xuân Huy
08512;237;08494;Xã Thạch Sơn
08515;227;08515;Xã Thanh Đình
08518;237;08521;Xã Sơn Vi
08521;237;08521;Xã Phùng Nguyên
08527;237;08527;Xã Cao Xá
08533;237;08527;Xã Vĩnh Lại
08536;237;08521;Xã Tứ Xã
08539;237;08527;Xã Bản Nguyên
08542;238;08542;Thị trấn Thanh Sơn
08545;240;08545;Xã Thu Cúc
08548;240;08566;Xã Thạch Kiệt
08551;240;08566;Xã Thu Ngạc
08554;240;08560;Xã Kiệt Sơn
08557;240;08560;Xã Đồng Sơn
08560;240;08560;Xã Lai Đồng
08563;238;08542;Xã Sơn Hùng
08566;240;08566;Thị trấn Tân Phú
08569;240;08593;Xã Mỹ Thuận
08572;238;08584;Xã Địch Quả
08575;238;08542;Xã Giáp Lai
08578;240;08560;Xã Tân Sơn
08581;238;08542;Xã Thục Luyện
08584;238;08584;Xã Võ Miếu
08587;238;08542;Xã Thạch Khoán
08590;240;08590;Xã Xuân Đài
08593;240;08593;Xã Minh Đài
08596;240;08593;Xã Văn Luông
08599;240;08590;Xã Xuân Sơn
08602;238;08584;Xã Cự Thắng
08605;238;08614;Xã Tất Thắng
08608;240;08620;Xã Long Cốc
08611;238;08611;Xã Văn Miếu
08614;238;08614;Xã Cự Đồng
08617;240;08590;Xã Kim Thượng
08620;240;08620;Xã Tam Thanh
08623;238;08614;Xã Thắng Sơn
08626;240;08620;Xã Vinh Tiền
08629;238;08611;Xã Tân Minh
08632;238;08632;Xã Hương Cần
08635;238;08635;Xã Khả Cửu
08638;238;08635;Xã Đông Cửu
08641;238;08611;Xã Tân Lập
08644;238;08632;Xã Yên Lãng
08647;238;08632;Xã Yên Lương
08650;238;08635;Xã Thượng Cửu
08653;238;08656;Xã Lương Nha
08656;238;08656;Xã Yên Sơn
08659;238;08656;Xã Tinh Nhuệ
08662;239;08662;Xã Đào Xá
08665;239;08662;Xã Thạch Đồng
08668;239;08662;Xã Xuân Lộc
08671;239;08662;Xã Tân Phương
08674;239;08674;Thị trấn Thanh Thủy
08677;239;08674;Xã Sơn Thủy
08680;239;08674;Xã Bảo Yên
08683;239;08674;Xã Đoan Hạ
08686;239;08686;Xã Đồng Trung
08689;239;08686;Xã Hoàng Xá
08701;239;08686;Xã Tu Vũ
08707;243;08707;Phường Tích Sơn
08710;243;08716;Phường Liên Bảo
08713;243;08707;Phường Hội Hợp
08716;243;08716;Phường Đống Đa
08719;243;08716;Phường Ngô Quyền
08722;243;08707;Phường Đồng Tâm
08725;243;08716;Phường Định Trung
08728;243;08716;Phường Khai Quang
08731;243;08707;Xã Thanh Trù
08737;244;08740;Phường Hùng Vương
08740;244;08740;Phường Hai Bà Trưng
08743;244;08740;Phường Phúc Thắng
08746;244;08746;Phường Xuân Hoà
08747;244;08746;Phường Đồng Xuân
08749;244;08746;Xã Ngọc Thanh
08752;244;08746;Xã Cao Minh
08755;244;08740;Phường Nam Viêm
08758;244;08740;Phường Tiền Châu
08761;246;08761;Thị trấn Lập Thạch
08764;246;08770;Xã Quang Sơn
08767;246;08770;Xã Ngọc Mỹ
08770;246;08770;Xã Hợp Lý
08773;253;08773;Xã Lãng Công
08776;253;08773;Xã Quang Yên
08782;253;08782;Xã Hải Lựu
08785;246;08788;Xã Bắc Bình
08788;246;08788;Xã Thái Hòa
08789;246;08812;Thị trấn Hoa Sơn
08791;246;08788;Xã Liễn Sơn
08794;246;08761;Xã Xuân Hòa
08797;246;08761;Xã Vân Trục
08800;253;08824;Xã Đồng Quế
08803;253;08782;Xã Nhân Đạo
08806;253;08782;Xã Đôn Nhân
08809;253;08782;Xã Phương Khoan
08812;246;08812;Xã Liên Hòa
08815;246;08761;Xã Tử Du
08818;253;08824;Xã Tân Lập
08824;253;08824;Thị trấn Tam Sơn
08830;253;08848;Xã Yên Thạch
08833;246;08812;Xã Bàn Giản
08836;246;08842;Xã Xuân Lôi
08839;246;08842;Xã Đồng Ích
08842;246;08842;Xã Tiên Lữ
08845;246;08842;Xã Văn Quán
08848;253;08848;Xã Đồng Thịnh
08851;253;08848;Xã Tứ Yên
08854;253;08848;Xã Đức Bác
08860;253;08866;Xã Cao Phong
08863;246;08866;Xã Tây Sơn
08866;246;08866;Xã Sơn Đông
08869;247;08869;Thị trấn Hợp Hòa
08872;247;08872;Xã Hoàng Hoa
08875;247;08872;Xã Đồng Tĩnh
08878;247;08869;Thị trấn Kim Long
08881;247;08869;Xã Hướng Đạo
08884;247;08869;Xã Đạo Tú
08887;247;08896;Xã An Hòa
08890;247;08905;Xã Thanh Vân
08893;247;08905;Xã Duy Phiên
08896;247;08896;Xã Hoàng Đan
08899;247;08896;Xã Hoàng Lâu
08905;247;08905;Xã Hội Thịnh
08908;248;08911;Thị trấn Tam Đảo
08911;248;08911;Thị trấn Hợp Châu
08914;248;08914;Xã Đạo Trù
08917;248;08914;Xã Yên Dương
08920;248;08923;Xã Bồ Lý
08923;248;08923;Thị trấn Đại Đình
08926;248;08872;Xã Tam Quan
08929;248;08911;Xã Hồ Sơn
08932;248;08911;Xã Minh Quang
08935;249;08935;Thị trấn Hương Canh
08936;249;08950;Thị trấn Gia Khánh
08938;249;08944;Xã Trung Mỹ
08944;249;08944;Thị trấn Bá Hiến
08947;249;08950;Xã Thiện Kế
08950;249;08950;Xã Hương Sơn
08953;249;08935;Xã Tam Hợp
08956;249;08935;Xã Quất Lưu
08959;249;08935;Xã Sơn Lôi
08962;249;08971;Thị trấn Đạo Đức
08965;249;08971;Xã Tân Phong
08968;249;08971;Thị trấn Thanh Lãng
08971;249;08971;Xã Phú Xuân
08973;250;08974;Thị trấn Chi Đông
08974;250;08974;Xã Đại Thịnh
08977;250;08974;Xã Kim Hoa
08980;250;08980;Xã Thạch Đà
08983;250;08995;Xã Tiến Thắng
08986;250;08995;Xã Tự Lập
08989;250;08974;Thị trấn Quang Minh
08992;250;08995;Xã Thanh Lâm
08995;250;08995;Xã Tam Đồng
08998;250;08980;Xã Liên Mạc
09004;250;08980;Xã Chu Phan
09007;250;08980;Xã Tiến Thịnh
09010;250;09022;Xã Mê Linh
09013;250;09022;Xã Văn Khê
09016;250;08980;Xã Hoàng Kim
09019;250;09022;Xã Tiền Phong
09022;250;09022;Xã Tráng Việt
09025;251;09025;Thị trấn Yên Lạc
09028;251;09025;Xã Đồng Cương
09031;251;09040;Xã Đồng Văn
09034;251;09025;Xã Bình Định
09037;251;09040;Xã Trung Nguyên
09040;251;09040;Xã Tề Lỗ
09043;251;09043;Thị trấn Tam Hồng
09046;251;09043;Xã Yên Đồng
09049;251;09052;Xã Văn Tiến
09052;251;09052;Xã Nguyệt Đức
09055;251;09043;Xã Yên Phương
09061;251;09052;Xã Trung Kiên
09064;251;09064;Xã Liên Châu
09067;251;09064;Xã Đại Tự
09070;251;09064;Xã Hồng Châu
09073;251;09052;Xã Trung Hà
09076;252;09076;Thị trấn Vĩnh Tường
09079;252;09079;Xã Kim Xá
09082;252;09079;Xã Yên Bình
09085;252;09079;Xã Chấn Hưng
09088;252;09100;Xã Nghĩa Hưng
09091;252;09100;Xã Yên Lập
09097;252;09106;Xã Sao Đại Việt
09100;252;09100;Xã Đại Đồng
09106;252;09106;Xã Lũng Hoà
09112;252;09112;Thị trấn Thổ Tang
09118;252;09076;Xã Lương Điền
09124;252;09106;Xã Tân Phú
09127;252;09112;Xã Thượng Trưng
09130;252;09076;Xã Vũ Di
09136;252;09112;Xã Tuân Chính
09145;252;09076;Thị trấn Tứ Trưng
09148;252;09154;Xã Ngũ Kiên
09151;252;09154;Xã An Nhân
09154;252;09154;Xã Vĩnh Thịnh
09157;252;09154;Xã Vĩnh Phú
09163;256;09169;Phường Vũ Ninh
09166;256;09169;Phường Đáp Cầu
09169;256;09169;Phường Thị Cầu
09172;256;09187;Phường Kinh Bắc
09181;256;09190;Phường Đại Phúc
09184;256;09187;Phường Tiền Ninh Vệ
09187;256;09187;Phường Suối Hoa
09190;256;09190;Phường Võ Cường
09193;258;09193;Thị trấn Chờ
09196;258;09205;Xã Dũng Liệt
09199;258;09208;Xã Tam Đa
09202;258;09202;Xã Tam Giang
09205;258;09205;Xã Yên Trung
09208;258;09208;Xã Thụy Hòa
09211;258;09202;Xã Hòa Tiến
09214;256;09187;Phường Hòa Long
09217;258;09193;Xã Đông Tiến
09220;258;09238;Xã Yên Phụ
09223;258;09193;Xã Trung Nghĩa
09226;256;09187;Phường Vạn An
09229;258;09208;Xã Đông Phong
09232;258;09193;Xã Long Châu
09235;256;09187;Phường Khúc Xuyên
09238;258;09238;Xã Văn Môn
09241;258;09238;Xã Đông Thọ
09244;256;09190;Phường Phong Khê
09247;259;09247;Phường Phố Mới
09250;259;09253;Xã Việt Thống
09253;259;09253;Phường Đại Xuân
09256;256;09169;Phường Kim Chân
09259;259;09253;Phường Nhân Hòa
09262;259;09247;Phường Bằng An
09265;259;09265;Phường Phương Liễu
09268;259;09247;Phường Quế Tân
09271;256;09286;Phường Vân Dương
09274;259;09301;Phường Phù Lương
09277;259;09292;Xã Phù Lãng
09280;259;09265;Phường Phượng Mao
09283;259;09247;Phường Việt Hùng
09286;256;09286;Phường Nam Sơn
09289;259;09301;Xã Ngọc Xá
09292;259;09292;Xã Châu Phong
09295;259;09295;Phường Bồng Lai
09298;259;09295;Phường Cách Bi
09301;259;09301;Xã Đào Viên
09304;259;09313;Xã Yên Giả
09307;259;09295;Xã Mộ Đạo
09310;259;09292;Xã Đức Long
09313;259;09313;Xã Chi Lăng
09319;260;09319;Thị trấn Lim
09322;260;09319;Xã Phú Lâm
09325;256;09325;Phường Khắc Niệm
09328;260;09319;Xã Nội Duệ
09331;256;09325;Phường Hạp Lĩnh
09334;260;09334;Xã Liên Bão
09337;260;09334;Xã Hiên Vân
09340;260;09340;Xã Hoàn Sơn
09343;260;09343;Xã Lạc Vệ
09346;260;09334;Xã Việt Đoàn
09349;260;09349;Xã Phật Tích
09352;260;09343;Xã Tân Chi
09355;260;09340;Xã Đại Đồng
09358;260;09340;Xã Tri Phương
09361;260;09349;Xã Minh Đạo
09364;260;09349;Xã Cảnh Hưng
09367;261;09367;Phường Đông Ngàn
09370;261;09370;Phường Tam Sơn
09373;261;09379;Phường Hương Mạc
09376;261;09370;Phường Tương Giang
09379;261;09379;Phường Phù Khê
09382;261;09385;Phường Đồng Kỵ
09383;261;09385;Phường Trang Hạ
09385;261;09385;Phường Đồng Nguyên
09388;261;09379;Phường Châu Khê
09391;261;09367;Phường Tân Hồng
09394;261;09367;Phường Đình Bảng
09397;261;09367;Phường Phù Chẩn
09400;262;09400;Phường Hồ
09403;262;09409;Xã Hoài Thượng
09406;262;09400;Xã Đại Đồng Thành
09409;262;09409;Xã Mão Điền
09412;262;09400;Phường Song Hồ
09415;262;09427;Xã Đình Tổ
09418;262;09409;Phường An Bình
09421;262;09427;Phường Trí Quả
09424;262;09400;Phường Gia Đông
09427;262;09427;Phường Thanh Khương
09430;262;09430;Phường Trạm Lộ
09433;262;09433;Phường Xuân Lâm
09436;262;09433;Phường Hà Mãn
09439;262;09433;Xã Ngũ Thái
09442;262;09445;Xã Nguyệt Đức
09445;262;09445;Phường Ninh Xá
09448;262;09430;Xã Nghĩa Đạo
09451;262;09433;Xã Song Liễu
09454;263;09454;Thị trấn Gia Bình
09457;263;09466;Xã Vạn Ninh
09460;263;09475;Xã Thái Bảo
09463;263;09487;Xã Giang Sơn
09466;263;09466;Xã Cao Đức
09469;263;09469;Xã Đại Lai
09472;263;09469;Xã Song Giang
09475;263;09475;Xã Bình Dương
09478;263;09487;Xã Lãng Ngâm
09481;263;09475;Thị trấn Nhân Thắng
09484;263;09454;Xã Xuân Lai
09487;263;09487;Xã Đông Cứu
09490;263;09454;Xã Đại Bái
09493;263;09454;Xã Quỳnh Phú
09496;264;09496;Thị trấn Thứa
09499;264;09499;Xã An Thịnh
09502;264;09499;Xã Trung Kênh
09505;264;09496;Xã Phú Hòa
09508;264;09499;Xã An Tập
09511;264;09496;Xã Tân Lãng
09514;264;09529;Xã Quảng Phú
09517;264;09523;Xã Quang Minh
09523;264;09523;Xã Trung Chính
09529;264;09529;Xã Bình Định
09532;264;09523;Xã Phú Lương
09535;264;09529;Xã Lâm Thao
09538;268;09556;Phường Quang Trung
09541;268;09556;Phường Mộ Lao
09542;268;09556;Phường Văn Quán
09544;268;09556;Phường Vạn Phúc
09551;268;09556;Phường La Khê
09552;268;09552;Phường Phú La
09553;268;09556;Phường Phúc La
09556;268;09556;Phường Hà Cầu
09562;268;09562;Phường Yên Nghĩa
09565;268;09552;Phường Kiến Hưng
09568;268;09568;Phường Phú Lãm
09571;268;09568;Phường Phú Lương
09574;269;09574;Phường Ngô Quyền
09577;269;09574;Phường Phú Thịnh
09586;269;09574;Phường Sơn Lộc
09589;269;09604;Phường Xuân Khanh
09592;269;09574;Xã Đường Lâm
09595;269;09574;Phường Viên Sơn
09598;269;09604;Xã Xuân Sơn
09601;269;09574;Phường Trung Hưng
09604;269;09604;Xã Thanh Mỹ
09607;269;09604;Phường Trung Sơn Trầm
09610;269;09616;Xã Kim Sơn
09613;269;09616;Xã Sơn Đông
09616;269;09616;Xã Cổ Đông
09619;271;09619;Thị trấn Tây Đằng
09625;271;09634;Xã Phú Cường
09628;271;09634;Xã Cổ Đô
09634;271;09634;Xã Vạn Thắng
09640;271;09634;Xã Phong Vân
09643;271;09634;Xã Phú Đông
09646;271;09634;Xã Phú Hồng
09649;271;09664;Xã Phú Châu
09652;271;09664;Xã Thái Hòa
09655;271;09664;Xã Đồng Thái
09658;271;09664;Xã Phú Sơn
09661;271;09661;Xã Minh Châu
09664;271;09664;Xã Vật Lại
09667;271;09619;Xã Chu Minh
09670;271;09676;Xã Tòng Bạt
09673;271;09676;Xã Cẩm Lĩnh
09676;271;09676;Xã Sơn Đà
09679;271;09619;Xã Đông Quang
09682;271;09619;Xã Tiên Phong
09685;271;09619;Xã Thụy An
09688;271;09619;Xã Cam Thượng
09691;271;09676;Xã Thuần Mỹ
09694;271;09694;Xã Tản Lĩnh
09697;271;09694;Xã Ba Trại
09700;271;09700;Xã Minh Quang
09703;271;09700;Xã Ba Vì
09706;271;09706;Xã Vân Hòa
09709;271;09706;Xã Yên Bài
09712;271;09700;Xã Khánh Thượng
09715;272;09715;Thị trấn Phúc Thọ
09721;272;09739;Xã Vân Phúc
09724;272;09739;Xã Nam Hà
09727;272;09739;Xã Xuân Đình
09733;272;09739;Xã Sen Phương
09739;272;09739;Xã Võng Xuyên
09742;272;09715;Xã Tích Lộc
09745;272;09715;Xã Long Thượng
09751;272;09772;Xã Hát Môn
09757;272;09772;Xã Thanh Đa
09760;272;09715;Xã Trạch Mỹ Lộc
09763;272;09715;Xã Phúc Hòa
09766;272;09772;Xã Ngọc Tảo
09769;272;09715;Xã Phụng Thượng
09772;272;09772;Xã Tam Thuấn
09775;272;09772;Xã Tam Hiệp
09778;272;09772;Xã Hiệp Thuận
09781;272;09772;Xã Liên Hiệp
09784;273;09784;Thị trấn Phùng
09787;273;09787;Xã Trung Châu
09790;273;09787;Xã Thọ An
09793;273;09787;Xã Thọ Xuân
09796;273;09817;Xã Hồng Hà
09799;273;09817;Xã Liên Hồng
09802;273;09817;Xã Liên Hà
09805;273;09817;Xã Hạ Mỗ
09808;273;09817;Xã Liên Trung
09811;273;09787;Xã Phương Đình
09814;273;09784;Xã Thượng Mỗ
09817;273;09817;Xã Tân Hội
09820;273;09817;Xã Tân Lập
09823;273;09784;Xã Đan Phượng
09826;273;09784;Xã Đồng Tháp
09829;273;09784;Xã Song Phượng
09832;274;09832;Thị trấn Trạm Trôi
09835;274;09832;Xã Đức Thượng
09838;274;09856;Xã Minh Khai
09841;274;09856;Xã Dương Liễu
09844;274;09832;Xã Di Trạch
09847;274;09832;Xã Đức Giang
09850;274;09856;Xã Cát Quế
09853;274;09832;Xã Kim Chung
09856;274;09856;Xã Yên Sở
09859;274;09871;Xã Sơn Đồng
09862;274;09871;Xã Vân Canh
09865;274;09856;Xã Đắc Sở
09868;274;09871;Xã Lại Yên
09871;274;09871;Xã Tiền Yên
09874;274;09871;Xã Song Phương
09877;274;09877;Xã An Khánh
09880;274;09877;Xã An Thượng
09883;274;09877;Xã Vân Côn
09886;268;09886;Phường Dương Nội
09889;274;09877;Xã La Phù
09892;274;09877;Xã Đông La
09895;275;09895;Thị trấn Quốc Oai
09898;275;09895;Xã Sài Sơn
09904;275;09895;Xã Phượng Sơn
09907;275;09910;Xã Ngọc Liệp
09910;275;09910;Xã Ngọc Mỹ
09916;275;09895;Xã Thạch Thán
09919;275;09931;Xã Đồng Quang
09922;275;09952;Xã Phú Cát
09925;275;09910;Xã Tuyết Nghĩa
09928;275;09910;Xã Liệp Nghĩa
09931;275;09931;Xã Cộng Hòa
09934;275;09931;Xã Hưng Đạo
09940;275;09952;Xã Phú Mãn
09943;275;09910;Xã Cấn Hữu
09949;275;09952;Xã Hòa Thạch
09952;275;09952;Xã Đông Yên
09955;276;09955;Thị trấn Liên Quan
09958;276;09955;Xã Đại Đồng
09961;276;09955;Xã Cẩm Yên
09964;276;09955;Xã Lại Thượng
09967;276;09955;Xã Phú Kim
09970;276;10003;Xã Hương Ngải
09973;276;10003;Xã Lam Sơn
09976;276;09955;Xã Kim Quan
09982;276;09982;Xã Bình Yên
09988;276;09988;Xã Thạch Hoà
09991;276;09982;Xã Cần Kiệm
09997;276;10003;Xã Phùng Xá
10000;276;09988;Xã Tân Xã
10003;276;10003;Xã Thạch Xá
10006;276;10003;Xã Quang Trung
10009;276;09982;Xã Hạ Bằng
10012;276;09982;Xã Đồng Trúc
10015;277;10015;Thị trấn Chúc Sơn
10018;277;10045;Thị trấn Xuân Mai
10021;277;10015;Xã Phụng Châu
10024;277;10015;Xã Tiên Phương
10027;277;10030;Xã Đông Sơn
10030;277;10030;Xã Đông Phương Yên
10033;277;10030;Xã Phú Nghĩa
10039;277;10030;Xã Trường Yên
10042;277;10015;Xã Ngọc Hòa
10045;277;10045;Xã Thủy Xuân Tiên
10048;277;10030;Xã Thanh Bình
10051;277;10030;Xã Trung Hòa
10054;277;10015;Xã Đại Yên
10057;277;10015;Xã Thụy Hương
10060;277;10072;Xã Tốt Động
10063;277;10072;Xã Lam Điền
10066;277;10045;Xã Tân Tiến
10069;277;10045;Xã Nam Phương Tiến
10072;277;10072;Xã Hợp Đồng
10075;277;10081;Xã Hoàng Văn Thụ
10078;277;10072;Xã Hoàng Diệu
10081;277;10081;Xã Hữu Văn
10084;277;10072;Xã Quảng Bị
10087;277;10081;Xã Mỹ Lương
10090;277;10096;Xã Thượng Vực
10096;277;10096;Xã Hồng Phú
10099;277;10081;Xã Trần Phú
10102;277;10096;Xã Văn Võ
10105;277;10096;Xã Đồng Lạc
10108;277;10096;Xã Hòa Phú
10114;278;10114;Thị trấn Kim Bài
10117;268;09562;Phường Đồng Mai
10120;278;10126;Xã Cự Khê
10123;268;10015;Phường Biên Giang
10126;278;10126;Xã Bích Hòa
10129;278;10144;Xã Mỹ Hưng
10132;278;10126;Xã Cao Viên
10135;278;10126;Xã Bình Minh
10138;278;10144;Xã Tam Hưng
10141;278;10126;Xã Thanh Cao
10144;278;10144;Xã Thanh Thùy
10147;278;10114;Xã Thanh Mai
10150;278;10144;Xã Thanh Văn
10153;278;10114;Xã Đỗ Động
10156;278;10114;Xã Kim An
10159;278;10114;Xã Kim Thư
10162;278;10114;Xã Phương Trung
10165;278;10180;Xã Tân Ước
10168;278;10180;Xã Dân Hòa
10171;278;10180;Xã Liên Châu
10174;278;10180;Xã Cao Xuân Dương
10180;278;10180;Xã Hồng Dương
10183;279;10183;Thị trấn Thường Tín
10186;279;10210;Xã Ninh Sở
10189;279;10183;Xã Nhị Khê
10192;279;10210;Xã Duyên Thái
10195;279;10183;Xã Khánh Hà
10198;279;10183;Xã Hòa Bình
10201;279;10183;Xã Văn Bình
10204;279;10183;Xã Hiền Giang
10207;279;10210;Xã Hồng Vân
10210;279;10210;Xã Vân Tảo
10213;279;10210;Xã Liên Phương
10216;279;10183;Xã Văn Phú
10219;279;10237;Xã Tự Nhiên
10222;279;10183;Xã Tiền Phong
10225;279;10210;Xã Hà Hồi
10231;279;10231;Xã Nguyễn Trãi
10234;279;10231;Xã Quất Động
10237;279;10237;Xã Chương Dương
10240;279;10231;Xã Tân Minh
10243;279;10237;Xã Lê Lợi
10246;279;10237;Xã Thắng Lợi
10249;279;10231;Xã Dũng Tiến
10255;279;10231;Xã Nghiêm Xuyên
10258;279;10237;Xã Tô Hiệu
10261;279;10273;Xã Văn Tự
10264;279;10273;Xã Vạn Nhất
10267;279;10273;Xã Minh Cường
10270;280;10273;Thị trấn Phú Minh
10273;280;10273;Thị trấn Phú Xuyên
10276;280;10279;Xã Hồng Minh
10279;280;10279;Xã Phượng Dực
10282;280;10273;Xã Nam Tiến
10291;280;10279;Xã Văn Hoàng
10294;280;10279;Xã Phú Túc
10300;280;10273;Xã Hồng Thái
10303;280;10279;Xã Hoàng Long
10312;280;10273;Xã Nam Phong
10315;280;10330;Xã Tân Dân
10318;280;10273;Xã Quang Hà
10321;280;10330;Xã Chuyên Mỹ
10324;280;10342;Xã Khai Thái
10327;280;10342;Xã Phúc Tiến
10330;280;10330;Xã Vân Từ
10333;280;10342;Xã Tri Thủy
10336;280;10342;Xã Đại Xuyên
10339;280;10330;Xã Phú Yên
10342;280;10342;Xã Bạch Hạ
10345;280;10342;Xã Quang Lãng
10348;280;10330;Xã Châu Can
10351;280;10342;Xã Minh Tân
10354;281;10354;Thị trấn Vân Đình
10363;281;10369;Xã Hoa Viên
10366;281;10369;Xã Quảng Phú Cầu
10369;281;10369;Xã Trường Thịnh
10375;281;10369;Xã Liên Bạt
10378;281;10354;Xã Cao Sơn Tiến
10384;281;10354;Xã Phương Tú
10387;281;10402;Xã Trung Tú
10390;281;10402;Xã Đồng Tân
10393;281;10354;Xã Tảo Dương Văn
10396;281;10417;Xã Thái Hòa
10399;281;10402;Xã Minh Đức
10402;281;10402;Xã Trầm Lộng
10411;281;10402;Xã Kim Đường
10417;281;10417;Xã Hòa Phú
10423;281;10402;Xã Đại Hùng
10426;281;10402;Xã Đông Lỗ
10429;281;10417;Xã Phù Lưu
10432;281;10402;Xã Đại Cường
10435;281;10417;Xã Bình Lưu Quang
10441;282;10441;Thị trấn Đại Nghĩa
10444;282;10459;Xã Đồng Tâm
10447;282;10459;Xã Thượng Lâm
10450;282;10459;Xã Tuy Lai
10453;282;10459;Xã Phúc Lâm
10459;282;10459;Xã Mỹ Xuyên
10462;282;10465;Xã An Mỹ
10465;282;10465;Xã Hồng Sơn
10468;282;10465;Xã Lê Thanh
10471;282;10465;Xã Xuy Xá
10474;282;10465;Xã Phùng Xá
10477;282;10441;Xã Phù Lưu Tế
10480;282;10441;Xã Đại Hưng
10483;282;10489;Xã Vạn Tín
10489;282;10489;Xã Hương Sơn
10492;282;10489;Xã Hùng Tiến
10495;282;10489;Xã An Tiến
10498;282;10465;Xã Hợp Tiến
10501;282;10441;Xã Hợp Thanh
10504;282;10441;Xã An Phú
10507;288;10507;Phường Cẩm Thượng
10510;288;10507;Phường Bình Hàn
10513;288;10525;Phường Ngọc Châu
10514;288;10525;Phường Nhị Châu
10516;288;10525;Phường Quang Trung
10519;288;10507;Phường Nguyễn Trãi
10525;288;10525;Phường Trần Hưng Đạo
10528;288;10532;Phường Trần Phú
10531;288;10532;Phường Thanh Bình
10532;288;10532;Phường Tân Bình
10534;288;10532;Phường Lê Thanh Nghị
10537;288;10537;Phường Hải Tân
10540;288;10891;Phường Tứ Minh
10543;288;10543;Phường Việt Hoà
10546;290;10546;Phường Phả Lại
10549;290;10549;Phường Sao Đỏ
10552;290;10552;Phường Bến Tắm
10555;290;10552;Xã Hoàng Hoa Thám
10558;290;10552;Xã Bắc An
10561;290;10570;Xã Hưng Đạo
10564;290;10570;Xã Lê Lợi
10567;290;10573;Phường Hoàng Tiến
10570;290;10570;Phường Cộng Hoà
10573;290;10573;Phường Hoàng Tân
10576;290;10546;Phường Cổ Thành
10579;290;10549;Phường Văn An
10582;290;10549;Phường Chí Minh
10585;290;10573;Phường Văn Đức
10588;290;10549;Phường Thái Học
10591;290;10546;Xã Nhân Huệ
10594;290;10603;Phường An Lạc
10600;290;10603;Phường Đồng Lạc
10603;290;10603;Phường Tân Dân
10606;291;10606;Thị trấn Nam Sách
10609;291;10615;Xã Nam Hưng
10612;291;10615;Xã Nam Tân
10615;291;10615;Xã Hợp Tiến
10618;291;10633;Xã Hiệp Cát
10621;291;10633;Xã Quốc Tuấn
10630;291;10645;Xã An Bình
10633;291;10633;Xã Trần Phú
10636;291;10642;Xã An Sơn
10639;291;10645;Xã Cộng Hòa
10642;291;10642;Xã Thái Tân
10645;291;10645;Xã An Phú
10654;291;10606;Xã Hồng Phong
10657;291;10606;Xã Đồng Lạc
10660;288;10660;Phường Ái Quốc
10663;288;10507;Xã An Thượng
10666;291;10642;Xã Minh Tân
10672;288;10837;Phường Nam Đồng
10675;292;10675;Phường An Lưu
10678;292;10678;Xã Bạch Đằng
10681;292;10678;Phường Thất Hùng
10684;292;10678;Xã Lê Ninh
10693;292;10726;Phường Phạm Thái
10696;292;10714;Phường Duy Tân
10699;292;10714;Phường Tân Dân
10702;292;10714;Phường Minh Tân
10705;292;10705;Xã Quang Thành
10708;292;10729;Xã Hiệp Hòa
10714;292;10714;Phường Phú Thứ
10717;292;10705;Xã Thăng Long
10720;292;10705;Xã Lạc Long
10723;292;10726;Phường An Sinh
10726;292;10726;Phường Hiệp Sơn
10729;292;10729;Xã Thượng Quận
10732;292;10729;Phường An Phụ
10735;292;10675;Phường Hiệp An
10738;292;10675;Phường Long Xuyên
10741;292;10744;Phường Thái Thịnh
10744;292;10744;Phường Hiến Thành
10747;292;10744;Xã Minh Hòa
10750;293;10750;Thị trấn Phú Thái
10756;293;10756;Xã Lai Khê
10762;293;10756;Xã Vũ Dũng
10768;293;10756;Xã Tuấn Việt
10771;293;10750;Xã Kim Xuyên
10777;293;10792;Xã Ngũ Phúc
10780;293;10750;Xã Kim Anh
10783;293;10750;Xã Kim Liên
10786;293;10792;Xã Kim Tân
10792;293;10792;Xã Kim Đính
10798;293;10804;Xã Hòa Bình
10801;293;10804;Xã Tam Kỳ
10804;293;10804;Xã Đồng Cẩm
10810;293;10804;Xã Đại Đức
10813;294;10813;Thị trấn Thanh Hà
10816;294;10816;Xã Hồng Lạc
10822;288;10660;Xã Quyết Thắng
10825;294;10816;Xã Tân Việt
10828;294;10816;Xã Cẩm Việt
10831;294;10843;Xã Thanh An
10834;294;10843;Xã Thanh Lang
10837;288;10837;Xã Tiền Tiến
10840;294;10846;Xã Tân An
10843;294;10843;Xã Liên Mạc
10846;294;10846;Xã Thanh Hải
10855;294;10843;Xã Thanh Xuân
10861;294;10813;Xã Thanh Tân
10864;294;10846;Xã An Phượng
10867;294;10813;Xã Thanh Sơn
10876;294;10882;Xã Thanh Quang
10879;294;10882;Xã Thanh Hồng
10882;294;10882;Xã Vĩnh Cường
10888;295;10888;Thị trấn Cẩm Giang
10891;295;10891;Thị trấn Lai Cách
10894;295;10903;Xã Cẩm Hưng
10897;295;10888;Xã Cẩm Hoàng
10900;295;10909;Xã Cẩm Văn
10903;295;10903;Xã Ngọc Liên
10909;295;10909;Xã Cẩm Vũ
10912;295;10909;Xã Đức Chính
10918;295;10888;Xã Định Sơn
10924;295;10903;Xã Lương Điền
10927;295;10543;Xã Cao An
10930;295;10930;Xã Tân Trường
10933;295;10930;Xã Phúc Điền
10939;295;10930;Xã Cẩm Đông
10942;295;10891;Xã Cẩm Đoài
10945;296;10945;Thị trấn Kẻ Sặt
10951;296;10945;Xã Vĩnh Hưng
10954;296;10945;Xã Hùng Thắng
10960;296;10945;Xã Vĩnh Hồng
10963;296;10966;Xã Long Xuyên
10966;296;10966;Xã Tân Việt
10969;296;10972;Xã Thúc Kháng
10972;296;10972;Xã Tân Hồng
10978;296;10966;Xã Hồng Khê
10981;296;10972;Xã Thái Minh
10984;296;10966;Xã Cổ Bì
10987;296;11242;Xã Nhân Quyền
10990;296;10993;Xã Thái Dương
10993;296;10993;Xã Thái Hòa
10996;296;10993;Xã Bình Xuyên
10999;297;10999;Thị trấn Gia Lộc
11002;288;11002;Phường Thạch Khôi
11005;288;11002;Xã Liên Hồng
11008;297;11020;Xã Thống Nhất
11011;288;10537;Phường Tân Hưng
11017;288;11002;Xã Gia Xuyên
11020;297;11020;Xã Yết Kiêu
11035;297;10999;Xã Gia Phúc
11038;297;10999;Xã Gia Tiến
11041;297;11020;Xã Lê Lợi
11044;297;11050;Xã Toàn Thắng
11047;297;11050;Xã Hoàng Diệu
11050;297;11050;Xã Hồng Hưng
11053;297;11065;Xã Phạm Trấn
11056;297;11050;Xã Đoàn Thượng
11059;297;11050;Xã Thống Kênh
11065;297;11065;Xã Nhật Quang
11071;297;11065;Xã Quang Đức
11074;298;11074;Thị trấn Tứ Kỳ
11077;288;10537;Xã Ngọc Sơn
11083;298;11086;Xã Đại Sơn
11086;298;11086;Xã Hưng Đạo
11092;298;11086;Xã Bình Lăng
11095;298;11131;Xã Chí Minh
11098;298;11113;Xã Kỳ Sơn
11101;298;11074;Xã Quang Phục
11113;298;11113;Xã Tân Kỳ
11116;298;11074;Xã Quang Khải
11119;298;11113;Xã Đại Hợp
11122;298;11113;Xã Dân An
11125;298;11131;Xã An Thanh
11128;298;11074;Xã Minh Đức
11131;298;11131;Xã Văn Tố
11134;298;11140;Xã Quang Trung
11140;298;11140;Xã Lạc Phượng
11143;298;11140;Xã Tiên Động
11146;298;11146;Xã Nguyên Giáp
11149;298;11146;Xã Hà Kỳ
11152;298;11146;Xã Hà Thanh
11161;299;11164;Xã Ứng Hoè
11164;299;11164;Xã Nghĩa An
11167;299;11167;Xã Đức Phúc
11173;299;11167;Xã An Đức
11179;299;11164;Xã Tân Hương
11185;299;11203;Xã Vĩnh Hòa
11188;299;11224;Xã Bình Xuyên
11197;299;11167;Xã Tân Phong
11203;299;11203;Thị trấn Ninh Giang
11206;299;11218;Xã Tân Quang
11215;299;11203;Xã Hồng Dụ
11218;299;11218;Xã Văn Hội
11224;299;11224;Xã Hồng Phong
11227;299;11203;Xã Hiệp Lực
11230;299;11224;Xã Kiến Phúc
11233;299;11218;Xã Hưng Long
11239;300;11239;Thị trấn Thanh Miện
11242;300;11242;Xã Thanh Tùng
11245;300;11242;Xã Phạm Kha
11248;300;11257;Xã Ngô Quyền
11251;300;11242;Xã Đoàn Tùng
11254;300;11254;Xã Hồng Quang
11257;300;11257;Xã Tân Trào
11260;300;11254;Xã Lam Sơn
11263;300;11257;Xã Đoàn Kết
11266;300;11254;Xã Lê Hồng
11269;300;11239;Xã Tứ Cường
11275;300;11239;Xã Ngũ Hùng
11278;300;11239;Xã Cao Thắng
11281;300;11284;Xã Chi Lăng Bắc
11284;300;11284;Xã Chi Lăng Nam
11287;300;11284;Xã Thanh Giang
11293;300;11284;Xã Hồng Phong
11296;303;11602;Phường Quán Toan
11299;303;11311;Phường Hùng Vương
11302;303;11311;Phường Sở Dầu
11305;303;11311;Phường Thượng Lý
11311;303;11311;Phường Minh Khai
11320;303;11311;Phường Hoàng Văn Thụ
11323;303;11311;Phường Phan Bội Châu
11329;304;11329;Phường Máy Chai
11335;304;11329;Phường Vạn Mỹ
11338;304;11329;Phường Cầu Tre
11341;304;11329;Phường Gia Viên
11344;304;11359;Phường Cầu Đất
11350;304;11359;Phường Đông Khê
11359;304;11359;Phường Đằng Giang
11365;304;11359;Phường Lạch Tray
11371;305;11383;Phường An Biên
11383;305;11383;Phường Trần Nguyên Hãn
11395;305;11383;Phường Hàng Kênh
11401;305;11407;Phường An Dương
11404;305;11383;Phường Dư Hàng Kênh
11405;305;11383;Phường Kênh Dương
11407;305;11407;Phường Vĩnh Niệm
11410;306;11411;Phường Đông Hải 1
11411;306;11411;Phường Đông Hải 2
11413;306;11413;Phường Đằng Lâm
11414;306;11413;Phường Thành Tô
11416;306;11413;Phường Đằng Hải
11419;306;11411;Phường Nam Hải
11422;306;11413;Phường Cát Bi
11425;306;11413;Phường Tràng Cát
11431;307;11443;Phường Đồng Hoà
11434;307;11443;Phường Bắc Sơn
11437;307;11446;Phường Nam Sơn
11440;307;11446;Phường Ngọc Sơn
11443;307;11443;Phường Trần Thành Ngọ
11446;307;11446;Phường Văn Đẩu
11449;307;11446;Phường Bắc Hà
11455;308;11455;Phường Ngọc Xuyên
11458;308;11455;Phường Hải Sơn
11461;308;11455;Phường Vạn Hương
11465;308;11737;Phường Minh Đức
11467;308;11737;Phường Bàng La
11473;311;11473;Phường Minh Đức
11485;311;11488;Xã Liên Xuân
11488;311;11488;Phường Lưu Kiếm
11500;311;11473;Xã Bạch Đằng
11503;311;11503;Xã Ninh Sơn
11506;311;11506;Phường Quảng Thanh
11512;311;11488;Phường Trần Hưng Đạo
11518;311;11506;Xã Quang Trung
11521;311;11557;Phường Lê Hồng Phong
11527;311;11533;Phường Hoà Bình
11530;311;11533;Phường Thủy Hà
11533;311;11533;Phường An Lư
11539;311;11473;Phường Phạm Ngũ Lão
11542;311;11542;Phường Nam Triệu Giang
11545;311;11542;Phường Tam Hưng
11551;311;11542;Phường Lập Lễ
11557;311;11557;Phường Thiên Hương
11560;311;11560;Phường Thuỷ Đường
11569;311;11557;Phường Hoàng Lâm
11572;311;11560;Phường Hoa Động
11578;311;11560;Phường Dương Quan
11581;312;11581;Phường Lê Lợi
11584;312;11593;Phường Lê Thiện
11587;303;11602;Phường Đại Bản
11590;312;11593;Phường An Hoà
11593;312;11593;Phường Hồng Phong
11596;312;11581;Phường Tân Tiến
11599;303;11602;Phường An Hưng
11602;303;11602;Phường An Hồng
11608;312;11581;Phường Nam Sơn
11614;312;11581;Phường An Hải
11617;312;11617;Phường Đồng Thái
11623;312;11617;Phường An Đồng
11626;312;11617;Phường Hồng Thái
11629;313;11629;Thị trấn An Lão
11632;313;11635;Xã Bát Trang
11635;313;11635;Xã Trường Thọ
11638;313;11635;Xã Trường Thành
11641;313;11629;Xã An Tiến
11644;313;11647;Xã Quang Hưng
11647;313;11647;Xã Quang Trung
11650;313;11647;Xã Quốc Tuấn
11653;313;11629;Xã An Thắng
11656;313;11629;Thị trấn Trường Sơn
11659;313;11629;Xã Tân Dân
11662;313;11668;Xã Thái Sơn
11665;313;11668;Xã Tân Viên
11668;313;11668;Xã Mỹ Đức
11671;313;11674;Xã Chiến Thắng
11674;313;11674;Xã An Thọ
11677;313;11674;Xã An Thái
11680;314;11680;Thị trấn Núi Đối
11683;309;11689;Phường Đa Phúc
11686;309;11689;Phường Hưng Đạo
11689;309;11689;Phường Anh Dũng
11692;309;11692;Phường Hải Thành
11695;314;11725;Xã Đông Phương
11698;314;11680;Xã Thuận Thiên
11701;314;11680;Xã Hữu Bằng
11704;314;11725;Xã Đại Đồng
11707;309;11692;Phường Hoà Nghĩa
11710;314;11713;Xã Ngũ Phúc
11713;314;11713;Xã Kiến Quốc
11716;314;11713;Xã Du Lễ
11722;314;11680;Xã Thanh Sơn
11725;314;11725;Xã Minh Tân
11728;314;11728;Xã Kiến Hưng
11734;314;11749;Xã Tân Phong
11737;308;11737;Phường Hợp Đức
11740;309;11692;Phường Tân Thành
11743;314;11728;Xã Tân Trào
11746;314;11749;Xã Đoàn Xá
11749;314;11749;Xã Tú Sơn
11752;314;11749;Xã Đại Hợp
11755;315;11755;Thị trấn Tiên Lãng
11758;315;11761;Xã Đại Thắng
11761;315;11761;Xã Tiên Cường
11764;315;11761;Xã Tự Cường
11770;315;11755;Xã Quyết Tiến
11773;315;11755;Xã Khởi Nghĩa
11776;315;11755;Xã Tiên Thanh
11779;315;11779;Xã Cấp Tiến
11782;315;11779;Xã Kiến Thiết
11785;315;11779;Xã Đoàn Lập
11791;315;11791;Xã Tân Minh
11797;315;11791;Xã Tiên Thắng
11800;315;11791;Xã Tiên Minh
11803;315;11806;Xã Bắc Hưng
11806;315;11806;Xã Nam Hưng
11809;315;11809;Xã Hùng Thắng
11812;315;11806;Xã Tây Hưng
11815;315;11806;Xã Đông Hưng
11821;315;11809;Xã Vinh Quang
11824;316;11824;Thị trấn Vĩnh Bảo
11827;316;11842;Xã Dũng Tiến
11830;316;11842;Xã Giang Biên
11833;316;11836;Xã Thắng Thuỷ
11836;316;11836;Xã Trung Lập
11839;316;11836;Xã Việt Tiến
11842;316;11842;Xã Vĩnh An
11848;316;11848;Xã Vĩnh Hoà
11851;316;11848;Xã Hùng Tiến
11857;316;11824;Xã Tân Hưng
11860;316;11824;Xã Tân Liên
11866;316;11824;Xã Vĩnh Hưng
11875;316;11875;Xã Vĩnh Hải
11881;316;11887;Xã Liên Am
11884;316;11911;Xã Lý Học
11887;316;11887;Xã Tam Cường
11890;316;11911;Xã Hoà Bình
11893;316;11875;Xã Tiền Phong
11902;316;11887;Xã Cao Minh
11911;316;11911;Xã Trấn Dương
11914;317;11914;Thị trấn Cát Bà
11917;317;11914;Thị trấn Cát Hải
11920;317;11914;Xã Nghĩa Lộ
11923;317;11914;Xã Đồng Bài
11926;317;11914;Xã Hoàng Châu
11929;317;11914;Xã Văn Phong
11932;317;11914;Xã Phù Long
11935;317;11914;Xã Gia Luận
11938;317;11914;Xã Hiền Hào
11941;317;11914;Xã Trân Châu
11944;317;11914;Xã Việt Hải
11947;317;11914;Xã Xuân Đám
11950;323;11983;Phường Lam Sơn
11953;323;11953;Phường Hiến Nam
11956;323;11953;Phường An Tảo
11959;323;11953;Phường Lê Lợi
11962;323;11953;Phường Minh Khai
11968;323;11980;Phường Hồng Châu
11971;323;11953;Xã Trung Nghĩa
11974;323;11953;Xã Liên Phương
11977;323;11977;Xã Phương Nam
11980;323;11980;Xã Quảng Châu
11983;323;11983;Xã Bảo Khê
11986;325;12004;Thị trấn Như Quỳnh
11989;325;11992;Xã Lạc Đạo
11992;325;11992;Xã Chỉ Đạo
11995;325;11995;Xã Đại Đồng
11998;325;11995;Xã Việt Hưng
12001;325;12004;Xã Tân Quang
12004;325;12004;Xã Đình Dù
12007;325;11992;Xã Minh Hải
12010;325;11995;Xã Lương Tài
12013;325;12004;Xã Trưng Trắc
12016;325;12004;Xã Lạc Hồng
12019;326;12019;Thị trấn Văn Giang
12022;326;12025;Xã Xuân Quan
12025;326;12025;Xã Cửu Cao
12028;326;12025;Xã Phụng Công
12031;326;12031;Xã Nghĩa Trụ
12034;326;12031;Xã Long Hưng
12037;326;12031;Xã Vĩnh Khúc
12040;326;12019;Xã Liên Nghĩa
12043;326;12019;Xã Tân Tiến
12046;326;12049;Xã Thắng Lợi
12049;326;12049;Xã Mễ Sở
12052;327;12073;Thị trấn Yên Mỹ
12055;327;12064;Xã Nguyễn Văn Linh
12061;327;12070;Xã Đồng Than
12064;327;12064;Xã Ngọc Long
12067;327;12064;Xã Liêu Xá
12070;327;12070;Xã Hoàn Long
12073;327;12073;Xã Tân Lập
12076;327;12091;Xã Thanh Long
12079;327;12091;Xã Yên Phú
12085;327;12073;Xã Trung Hòa
12091;327;12091;Xã Việt Yên
12100;327;12073;Xã Tân Minh
12103;328;12103;Phường Bần Yên Nhân
12106;328;12103;Phường Phan Đình Phùng
12109;328;12103;Xã Cẩm Xá
12112;328;12127;Xã Dương Quang
12115;328;12127;Xã Hòa Phong
12118;328;12103;Phường Nhân Hòa
12121;328;12133;Phường Dị Sử
12124;328;12127;Phường Bạch Sam
12127;328;12127;Phường Minh Đức
12130;328;12133;Phường Phùng Chí Kiên
12133;328;12133;Xã Xuân Dục
12136;328;12133;Xã Ngọc Lâm
12139;328;12133;Xã Hưng Long
12142;329;12142;Thị trấn Ân Thi
12145;329;12148;Xã Phù Ủng
12148;329;12148;Xã Bắc Sơn
12151;329;12148;Xã Bãi Sậy
12154;329;12148;Xã Đào Dương
12157;329;12142;Xã Quang Vinh
12160;329;12166;Xã Vân Du
12166;329;12166;Xã Xuân Trúc
12169;329;12142;Xã Hoàng Hoa Thám
12172;329;12166;Xã Quảng Lãng
12175;329;12184;Xã Đa Lộc
12178;329;12184;Xã Đặng Lễ
12181;329;12184;Xã Cẩm Ninh
12184;329;12184;Xã Nguyễn Trãi
12190;329;12196;Xã Hồ Tùng Mậu
12193;329;12196;Xã Tiền Phong
12196;329;12196;Xã Hồng Quang
12202;329;12196;Xã Hạ Lễ
12205;330;12205;Thị trấn Khoái Châu
12208;330;12070;Xã Đông Tảo
12211;330;12049;Xã Bình Minh
12214;330;12223;Xã Phạm Hồng Thái
12220;330;12223;Xã Ông Đình
12223;330;12223;Xã Tân Dân
12226;330;12247;Xã Tứ Dân
12229;330;12223;Xã An Vĩ
12232;330;12205;Xã Đông Kết
12238;330;12238;Xã Dân Tiến
12244;330;12238;Xã Đồng Tiến
12247;330;12247;Xã Tân Châu
12250;330;12205;Xã Liên Khê
12253;330;12205;Xã Phùng Hưng
12256;330;12238;Xã Việt Hòa
12259;330;12247;Xã Đông Ninh
12262;330;12247;Xã Đại Tập
12265;330;12271;Xã Chí Minh
12271;330;12271;Xã Thuần Hưng
12274;330;12271;Xã Nguyễn Huệ
12280;331;12280;Thị trấn Lương Bằng
12283;331;12286;Xã Nghĩa Dân
12286;331;12286;Xã Toàn Thắng
12289;331;12286;Xã Vĩnh Xá
12292;331;12280;Xã Phạm Ngũ Lão
12295;331;12313;Xã Phú Thọ
12298;331;12286;Xã Đồng Thanh
12301;331;12322;Xã Song Mai
12304;331;12280;Xã Chính Nghĩa
12313;331;12313;Xã Mai Động
12316;331;12313;Xã Đức Hợp
12319;331;12322;Xã Hùng An
12322;331;12322;Xã Ngọc Thanh
12325;331;12280;Xã Diên Hồng
12328;331;12322;Xã Hiệp Cường
12331;323;11983;Xã Phú Cường
12334;323;11983;Xã Hùng Cường
12337;332;12337;Thị trấn Vương
12340;332;12337;Xã Hưng Đạo
12346;332;12337;Xã Nhật Tân
12352;332;12361;Xã Lệ Xá
12355;332;12337;Xã An Viên
12361;332;12361;Xã Trung Dũng
12364;332;12364;Xã Hải Thắng
12367;332;11977;Xã Thủ Sỹ
12370;332;12364;Xã Thiện Phiến
12373;332;12364;Xã Thụy Lôi
12376;332;12361;Xã Cương Chính
12385;323;11977;Xã Tân Hưng
12388;323;11980;Xã Hoàng Hanh
12391;333;12391;Thị trấn Trần Cao
12394;333;12391;Xã Minh Tân
12397;333;12406;Xã Phan Sào Nam
12400;333;12391;Xã Quang Hưng
12403;333;12406;Xã Minh Hoàng
12406;333;12406;Xã Đoàn Đào
12409;333;12391;Xã Tống Phan
12412;333;12424;Xã Đình Cao
12415;333;12424;Xã Nhật Quang
12421;333;12427;Xã Tam Đa
12424;333;12424;Xã Tiên Tiến
12427;333;12427;Xã Nguyên Hòa
12430;333;12427;Xã Tống Trân
12433;336;13225;Phường Lê Hồng Phong
12436;336;13225;Phường Bồ Xuyên
12439;336;12452;Phường Đề Thám
12442;336;12454;Phường Kỳ Bá
12445;336;12452;Phường Quang Trung
12448;336;12466;Phường Phú Khánh
12451;336;13225;Phường Tiền Phong
12452;336;12452;Phường Trần Hưng Đạo
12454;336;12454;Phường Trần Lãm
12457;336;12817;Xã Đông Hòa
12460;336;12817;Phường Hoàng Diệu
12463;336;12452;Xã Phú Xuân
12466;336;12466;Xã Vũ Phúc
12469;336;12454;Xã Vũ Chính
12472;338;12472;Thị trấn Quỳnh Côi
12475;338;12499;Xã An Khê
12478;338;12499;Xã An Đồng
12481;338;12511;Xã Quỳnh Hoa
12484;338;12517;Xã Quỳnh Lâm
12487;338;12511;Xã Quỳnh Thọ
12490;338;12499;Xã An Hiệp
12493;338;12517;Xã Quỳnh Hoàng
12496;338;12511;Xã Quỳnh Giao
12499;338;12499;Xã An Thái
12502;338;12526;Xã An Cầu
12505;338;12472;Xã Quỳnh Hồng
12508;338;12532;Xã Quỳnh Khê
12511;338;12511;Xã Quỳnh Minh
12514;338;12523;Xã An Ninh
12517;338;12517;Xã Quỳnh Ngọc
12520;338;12472;Xã Quỳnh Hải
12523;338;12523;Thị trấn An Bài
12526;338;12526;Xã An Ấp
12529;338;12472;Xã Quỳnh Hội
12532;338;12532;Xã Châu Sơn
12535;338;12472;Xã Quỳnh Mỹ
12538;338;12526;Xã An Quí
12541;338;12523;Xã An Thanh
12547;338;12523;Xã An Vũ
12550;338;12526;Xã An Lễ
12553;338;12472;Xã Quỳnh Hưng
12559;338;12523;Xã An Mỹ
12562;338;12532;Xã Quỳnh Nguyên
12565;338;12577;Xã An Vinh
12571;338;12583;Xã An Dục
12574;338;12577;Xã Đông Hải
12577;338;12577;Xã Trang Bảo Xá
12580;338;12583;Xã An Tràng
12583;338;12583;Xã Đồng Tiến
12586;339;12586;Thị trấn Hưng Hà
12589;339;12619;Xã Quang Trung
12592;339;12613;Xã Tân Lễ
12595;339;12595;Xã Cộng Hòa
12601;339;12595;Xã Canh Tân
12604;339;12595;Xã Hòa Tiến
12610;339;12634;Xã Tân Tiến
12613;339;12613;Thị trấn Hưng Nhân
12616;339;12634;Xã Đoan Hùng
12619;339;12619;Xã Duyên Hải
12622;339;12595;Xã Tân Hòa
12625;339;12619;Xã Văn Cẩm
12628;339;12631;Xã Bắc Sơn
12631;339;12631;Xã Đông Đô
12634;339;12634;Xã Phúc Khánh
12637;339;12613;Xã Liên Hiệp
12640;339;12631;Xã Tây Đô
12643;339;12586;Xã Thống Nhất
12646;339;12613;Xã Tiến Đức
12649;339;12613;Xã Thái Hưng
12652;339;12634;Xã Thái Phương
12655;339;12586;Xã Hòa Bình
12656;339;12631;Xã Chi Lăng
12658;339;12586;Xã Minh Khai
12661;339;12676;Xã Hồng An
12664;339;12586;Xã Kim Chung
12667;339;12586;Xã Hồng Lĩnh
12670;339;12676;Xã Minh Tân
12673;339;12586;Xã Văn Lang
12676;339;12676;Xã Độc Lập
12679;339;12685;Xã Chí Hòa
12682;339;12685;Xã Minh Hòa
12685;339;12685;Xã Hồng Minh
12688;340;12688;Thị trấn Đông Hưng
12694;340;12694;Xã Đông Phương
12700;340;12700;Xã Liên An Đô
12703;340;12688;Xã Đông Sơn
12706;340;12694;Xã Đông Cường
12709;340;12700;Xã Phú Lương
12712;340;12700;Xã Mê Linh
12715;340;12700;Xã Lô Giang
12718;340;12688;Xã Đông La
12721;340;12754;Xã Minh Tân
12724;340;12694;Xã Đông Xá
12730;340;12688;Xã Nguyên Xá
12736;340;12736;Xã Phong Dương Tiến
12739;340;12754;Xã Hồng Việt
12745;340;12745;Xã Hà Giang
12748;340;12745;Xã Đông Kinh
12751;340;12688;Xã Đông Hợp
12754;340;12754;Xã Thăng Long
12757;340;12688;Xã Đông Các
12760;340;12736;Xã Phú Châu
12763;340;12763;Xã Liên Hoa
12769;340;12793;Xã Đông Tân
12772;340;12745;Xã Đông Vinh
12775;340;12775;Xã Xuân Quang Động
12778;340;12754;Xã Hồng Bạch
12784;340;12763;Xã Trọng Quan
12790;340;12763;Xã Hồng Giang
12793;340;12793;Xã Đông Quan
12802;340;12793;Xã Đông Á
12808;340;12775;Xã Đông Hoàng
12811;340;12817;Xã Đông Dương
12817;336;12817;Xã Đông Mỹ
12820;336;12817;Xã Đông Thọ
12823;340;12763;Xã Minh Phú
12826;341;12826;Thị trấn Diêm Điền
12832;341;12862;Xã Thụy Trường
12841;341;12862;Xã Hồng Dũng
12844;341;12859;Xã Thụy Quỳnh
12847;341;12862;Xã An Tân
12850;341;12850;Xã Thụy Ninh
12853;341;12865;Xã Thụy Hưng
12856;341;12859;Xã Thụy Việt
12859;341;12859;Xã Thụy Văn
12862;341;12862;Xã Thụy Xuân
12865;341;12865;Xã Dương Phúc
12868;341;12826;Xã Thụy Trình
12871;341;12826;Xã Thụy Bình
12874;341;12850;Xã Thụy Chính
12877;341;12850;Xã Thụy Dân
12880;341;12826;Xã Thụy Hải
12889;341;12826;Xã Thụy Liên
12892;341;12904;Xã Thụy Duyên
12898;341;12904;Xã Thụy Thanh
12901;341;12865;Xã Thụy Sơn
12904;341;12904;Xã Thụy Phong
12907;341;12922;Xã Thái Thượng
12910;341;12922;Xã Thái Nguyên
12916;341;12916;Xã Dương Hồng Thủy
12919;341;12919;Xã Thái Giang
12922;341;12922;Xã Hòa An
12925;341;12919;Xã Sơn Hà
12934;341;12916;Xã Thái Phúc
12937;341;12922;Xã Thái Hưng
12940;341;12943;Xã Thái Đô
12943;341;12943;Xã Thái Xuyên
12949;341;12943;Xã Mỹ Lộc
12958;341;12943;Xã Tân Học
12961;341;12961;Xã Thái Thịnh
12964;341;12961;Xã Thuần Thành
12967;341;12961;Xã Thái Thọ
12970;342;12970;Thị trấn Tiền Hải
12976;342;12988;Xã Đông Trà
12979;342;12988;Xã Đông Long
12985;342;12970;Xã Vũ Lăng
12988;342;12988;Xã Đông Xuyên
12991;342;12970;Xã Tây Lương
12994;342;12970;Xã Tây Ninh
12997;342;12988;Xã Đông Quang
13000;342;13003;Xã Đông Hoàng
13003;342;13003;Xã Đông Minh
13012;342;12970;Xã An Ninh
13018;342;13003;Xã Đông Cơ
13021;342;13021;Xã Tây Giang
13024;342;13003;Xã Đông Lâm
13027;342;13039;Xã Phương Công
13030;342;13021;Xã Ái Quốc
13036;342;13057;Xã Nam Cường
13039;342;13039;Xã Vân Trường
13045;342;13057;Xã Nam Chính
13048;342;13039;Xã Bắc Hải
13051;342;13057;Xã Nam Thịnh
13054;342;13063;Xã Nam Hà
13057;342;13057;Xã Nam Tiến
13060;342;13066;Xã Nam Trung
13063;342;13063;Xã Nam Hồng
13066;342;13066;Xã Nam Hưng
13069;342;13063;Xã Nam Hải
13072;342;13066;Xã Nam Phú
13075;343;13075;Thị trấn Kiến Xương
13078;343;13093;Xã Trà Giang
13081;343;13093;Xã Quốc Tuấn
13084;336;12454;Xã Vũ Đông
13087;343;13096;Xã An Bình
13090;343;12454;Xã Tây Sơn
13093;343;13093;Xã Hồng Thái
13096;343;13096;Xã Bình Nguyên
13102;343;13120;Xã Lê Lợi
13108;336;12454;Xã Vũ Lạc
13111;343;13132;Xã Vũ Lễ
13114;343;13096;Xã Thanh Tân
13120;343;13120;Xã Thống Nhất
13126;343;13141;Xã Vũ Ninh
13129;343;13141;Xã Vũ An
13132;343;13132;Xã Quang Lịch
13135;343;13132;Xã Hòa Bình
13138;343;13075;Xã Bình Minh
13141;343;13141;Xã Vũ Quí
13144;343;13075;Xã Quang Bình
13150;343;13141;Xã Vũ Trung
13156;343;13159;Xã Vũ Công
13159;343;13159;Xã Hồng Vũ
13162;343;13075;Xã Quang Minh
13165;343;13075;Xã Quang Trung
13171;343;13183;Xã Minh Quang
13177;343;13183;Xã Minh Tân
13180;343;13186;Xã Nam Bình
13183;343;13183;Xã Bình Thanh
13186;343;13186;Xã Bình Định
13189;343;13186;Xã Hồng Tiến
13192;344;13192;Thị trấn Vũ Thư
13195;344;13219;Xã Hồng Lý
13198;344;13219;Xã Đồng Thanh
13201;344;13219;Xã Xuân Hòa
13204;344;13222;Xã Hiệp Hòa
13207;344;13225;Xã Phúc Thành
13210;344;13225;Xã Tân Phong
13213;344;13222;Xã Song Lãng
13216;344;13225;Xã Tân Hòa
13219;344;13219;Xã Việt Hùng
13222;344;13222;Xã Minh Lãng
13225;336;13225;Xã Tân Bình
13228;344;13192;Xã Minh Khai
13231;344;13192;Xã Dũng Nghĩa
13234;344;13192;Xã Minh Quang
13237;344;13192;Xã Tam Quang
13240;344;13246;Xã Tân Lập
13243;344;13246;Xã Bách Thuận
13246;344;13246;Xã Tự Tân
13249;344;12466;Xã Song An
13252;344;12466;Xã Trung An
13255;344;13264;Xã Vũ Hội
13258;344;13192;Xã Hòa Bình
13261;344;12466;Xã Nguyên Xá
13264;344;13264;Xã Việt Thuận
13267;344;13264;Xã Vũ Vinh
13270;344;13279;Xã Vũ Đoài
13273;344;13279;Xã Vũ Tiến
13276;344;13264;Xã Vũ Vân
13279;344;13279;Xã Duy Nhất
13282;344;13279;Xã Hồng Phong
13285;347;13285;Phường Quang Trung
13291;347;13291;Phường Lê Hồng Phong
13294;347;13285;Phường Châu Cầu
13303;347;13366;Phường Lam Hạ
13306;347;13291;Xã Phù Vân
13309;347;13285;Phường Liêm Chính
13315;347;13285;Phường Thanh Châu
13318;347;13318;Phường Châu Sơn
13321;349;13348;Phường Đồng Văn
13324;349;13324;Phường Hòa Mạc
13327;349;13330;Xã Mộc Hoàn
13330;349;13330;Phường Châu Giang
13333;349;13348;Phường Bạch Thượng
13336;349;13336;Phường Duy Minh
13342;349;13336;Phường Duy Hải
13345;349;13324;Xã Chuyên Ngoại
13348;349;13348;Phường Yên Bắc
13351;349;13324;Xã Trác Văn
13354;349;13363;Phường Tiên Nội
13357;349;13336;Phường Hoàng Đông
13360;349;13324;Xã Yên Nam
13363;349;13363;Xã Tiên Ngoại
13366;347;13366;Phường Tân Hiệp
13369;349;13363;Xã Tiên Sơn
13384;350;13384;Phường Quế
13387;350;13396;Xã Nguyễn Úy
13390;350;13393;Phường Đại Cương
13393;350;13393;Phường Lê Hồ
13396;350;13396;Phường Tượng Lĩnh
13402;350;13402;Phường Tân Tựu
13405;350;13393;Phường Đồng Hóa
13408;350;13402;Xã Hoàng Tây
13411;350;13396;Phường Tân Sơn
13414;350;13420;Xã Thụy Lôi
13417;350;13384;Xã Văn Xá
13420;350;13420;Xã Khả Phong
13423;350;13384;Phường Ngọc Sơn
13426;347;13291;Xã Kim Bình
13429;350;13420;Phường Ba Sao
13432;350;13435;Xã Liên Sơn
13435;350;13435;Phường Thi Sơn
13438;350;13435;Xã Thanh Sơn
13441;351;13318;Thị trấn Kiện Khê
13444;347;13444;Phường Tân Liêm
13450;351;13456;Xã Liêm Phong
13453;351;13456;Xã Thanh Hà
13456;351;13456;Xã Liêm Cần
13459;347;13318;Phường Thanh Tuyền
13465;351;13483;Xã Liêm Thuận
13468;351;13474;Xã Thanh Thủy
13471;351;13474;Xã Thanh Phong
13474;351;13474;Thị trấn Tân Thanh
13477;351;13489;Xã Thanh Tân
13480;351;13483;Xã Liêm Túc
13483;351;13483;Xã Liêm Sơn
13486;351;13495;Xã Thanh Hương
13489;351;13489;Xã Thanh Nghị
13492;351;13495;Xã Thanh Tâm
13495;351;13495;Xã Thanh Nguyên
13498;351;13489;Xã Thanh Hải
13501;352;13501;Thị trấn Bình Mỹ
13504;352;13504;Xã Bình Nghĩa
13507;347;13444;Xã Đinh Xá
13510;352;13504;Xã Tràng An
13513;347;13444;Xã Trịnh Xá
13516;352;13504;Xã Đồng Du
13519;352;13540;Xã Ngọc Lũ
13525;352;13501;Xã Đồn Xá
13528;352;13531;Xã An Ninh
13531;352;13531;Xã Bồ Đề
13540;352;13540;Xã Bình An
13543;352;13531;Xã Vũ Bản
13546;352;13540;Xã Trung Lương
13552;352;13558;Xã An Đổ
13555;352;13501;Xã La Sơn
13558;352;13558;Xã Tiêu Động
13561;352;13558;Xã An Lão
13567;353;13573;Xã Hợp Lý
13570;353;13591;Xã Nguyên Lý
13573;353;13573;Xã Chính Lý
13576;353;13579;Xã Chân Lý
13579;353;13579;Xã Đạo Lý
13582;353;13591;Xã Công Lý
13585;353;13573;Xã Văn Lý
13588;353;13579;Xã Bắc Lý
13591;353;13591;Xã Đức Lý
13594;353;13594;Xã Trần Hưng Đạo
13597;353;13597;Thị trấn Vĩnh Trụ
13600;353;13609;Xã Nhân Thịnh
13606;353;13597;Xã Nhân Khang
13609;353;13609;Xã Nhân Mỹ
13612;353;13594;Xã Nhân Nghĩa
13615;353;13597;Xã Nhân Chính
13618;353;13594;Xã Nhân Bình
13621;353;13627;Xã Phú Phúc
13624;353;13609;Xã Xuân Khê
13627;353;13627;Xã Tiến Thắng
13630;353;13627;Xã Hòa Hậu
13636;356;13669;Phường Vị Xuyên
13657;356;13777;Phường Trường Thi
13666;356;13669;Phường Trần Hưng Đạo
13669;356;13669;Phường Cửa Bắc
13678;356;13669;Phường Năng Tĩnh
13681;356;13669;Phường Quang Trung
13684;356;13684;Phường Lộc Hạ
13687;356;13669;Phường Lộc Vượng
13690;356;13669;Phường Cửa Nam
13693;356;13693;Phường Lộc Hòa
13696;356;13972;Phường Nam Phong
13699;356;13699;Phường Mỹ Xá
13705;356;13984;Phường Nam Vân
13708;356;13708;Phường Hưng Lộc
13711;356;13693;Xã Mỹ Hà
13717;356;13693;Xã Mỹ Thắng
13720;356;13684;Xã Mỹ Trung
13723;356;13684;Xã Mỹ Tân
13726;356;13669;Xã Mỹ Phúc
13732;356;13708;Xã Mỹ Thuận
13735;356;13708;Xã Mỹ Lộc
13741;359;13741;Thị trấn Gôi
13747;359;13753;Xã Hiển Khánh
13750;359;13750;Xã Minh Tân
13753;359;13753;Xã Hợp Hưng
13756;359;13699;Xã Đại An
13762;359;13750;Xã Cộng Hòa
13765;359;13753;Xã Trung Thành
13768;359;13753;Xã Quang Trung
13777;359;13777;Xã Thành Lợi
13780;359;13741;Xã Kim Thái
13783;359;13786;Xã Liên Minh
13786;359;13786;Xã Đại Thắng
13789;359;13741;Xã Tam Thanh
13792;359;13786;Xã Vĩnh Hào
13795;360;13795;Thị trấn Lâm
13801;360;13807;Xã Trung Nghĩa
13807;360;13807;Xã Tân Minh
13810;360;13822;Xã Yên Thọ
13819;360;13822;Xã Phú Hưng
13822;360;13822;Xã Yên Chính
13825;360;13834;Xã Yên Bình
13831;360;13834;Xã Yên Mỹ
13834;360;13834;Xã Yên Dương
13843;360;13795;Xã Yên Khánh
13846;360;13795;Xã Yên Phong
13849;360;13834;Xã Yên Ninh
13852;360;13864;Xã Yên Lương
13861;360;13864;Xã Yên Tiến
13864;360;13864;Xã Yên Thắng
13867;360;13870;Xã Yên Phúc
13870;360;13870;Xã Yên Cường
13873;360;13870;Xã Yên Lộc
13876;360;13795;Xã Hồng Quang
13879;360;13879;Xã Yên Đồng
13882;360;13879;Xã Yên Khang
13885;360;13870;Xã Yên Nhân
13888;360;13879;Xã Yên Trị
13891;361;13891;Thị trấn Liễu Đề
13894;361;13894;Thị trấn Rạng Đông
13900;361;13900;Xã Đồng Thịnh
13906;361;13891;Xã Nghĩa Thái
13909;361;13900;Xã Hoàng Nam
13912;361;13891;Xã Nghĩa Châu
13915;361;13891;Xã Nghĩa Trung
13918;361;13918;Xã Nghĩa Sơn
13921;361;13918;Xã Nghĩa Lạc
13924;361;13927;Xã Nghĩa Hồng
13927;361;13927;Xã Nghĩa Phong
13930;361;13927;Xã Nghĩa Phú
13939;361;13939;Thị trấn Quỹ Nhất
13942;361;13957;Xã Nghĩa Hùng
13945;361;13957;Xã Nghĩa Lâm
13948;361;13939;Xã Nghĩa Thành
13951;361;13894;Xã Phúc Thắng
13954;361;13939;Xã Nghĩa Lợi
13957;361;13957;Xã Nghĩa Hải
13963;361;13894;Xã Nam Điền
13966;362;13966;Thị trấn Nam Giang
13972;362;13972;Xã Nam Điền
13975;362;13984;Xã Nghĩa An
13978;362;13987;Xã Nam Thắng
13984;362;13984;Xã Hồng Quang
13987;362;13987;Xã Tân Thịnh
13990;362;13966;Xã Nam Cường
13993;362;13987;Xã Nam Hồng
13996;362;13966;Xã Nam Hùng
13999;362;14005;Xã Nam Hoa
14002;362;14011;Xã Nam Dương
14005;362;14005;Xã Nam Thanh
14008;362;14005;Xã Nam Lợi
14011;362;14011;Xã Bình Minh
14014;362;14014;Xã Đồng Sơn
14017;362;14011;Xã Nam Tiến
14020;362;14005;Xã Nam Hải
14023;362;14014;Xã Nam Thái
14026;363;14026;Thị trấn Cổ Lễ
14029;363;14038;Xã Phương Định
14032;363;14038;Xã Trực Chính
14035;363;14026;Xã Trung Đông
14038;363;14038;Xã Liêm Hải
14041;363;14026;Xã Trực Tuấn
14044;363;14056;Xã Việt Hùng
14047;363;14056;Xã Trực Đạo
14050;363;14053;Xã Trực Hưng
14053;363;14053;Xã Trực Nội
14056;363;14056;Thị trấn Cát Thành
14059;363;14053;Xã Trực Thanh
14062;363;14062;Xã Trực Khang
14065;363;14062;Xã Trực Thuận
14068;363;14062;Xã Trực Mỹ
14071;363;14071;Xã Trực Đại
14074;363;14077;Xã Trực Cường
14077;363;14077;Thị trấn Ninh Cường
14080;363;14071;Xã Trực Thái
14083;363;14077;Xã Trực Hùng
14086;363;14071;Xã Trực Thắng
14089;364;14089;Thị trấn Xuân Trường
14092;364;14095;Xã Xuân Châu
14095;364;14095;Xã Xuân Hồng
14098;364;14095;Xã Xuân Thành
14101;364;14095;Xã Xuân Thượng
14104;364;14104;Xã Xuân Giang
14110;364;14104;Xã Xuân Tân
14116;364;14089;Xã Xuân Ngọc
14122;364;14122;Xã Trà Lũ
14125;364;14122;Xã Thọ Nghiệp
14128;364;14104;Xã Xuân Phú
14134;364;14122;Xã Xuân Vinh
14143;364;14089;Xã Xuân Ninh
14146;364;14089;Xã Xuân Phúc
14152;365;14212;Thị trấn Quất Lâm
14155;365;14161;Xã Giao Hương
14158;365;14182;Xã Hồng Thuận
14161;365;14161;Xã Giao Thiện
14164;365;14161;Xã Giao Thanh
14167;365;14167;Thị trấn Giao Thủy
14170;365;14167;Xã Bình Hòa
14176;365;14203;Xã Giao Hà
14179;365;14179;Xã Giao Nhân
14182;365;14182;Xã Giao An
14185;365;14182;Xã Giao Lạc
14188;365;14179;Xã Giao Châu
14191;365;14194;Xã Giao Tân
14194;365;14194;Xã Giao Yến
14197;365;14203;Xã Giao Xuân
14200;365;14212;Xã Giao Thịnh
14203;365;14203;Xã Giao Hải
14206;365;14194;Xã Bạch Long
14209;365;14179;Xã Giao Long
14212;365;14212;Xã Giao Phong
14215;366;14215;Thị trấn Yên Định
14218;366;14218;Thị trấn Cồn
14221;366;14221;Thị trấn Thịnh Long
14224;366;14248;Xã Hải Nam
14227;366;14215;Xã Hải Trung
14233;366;14236;Xã Hải Minh
14236;366;14236;Xã Hải Anh
14248;366;14248;Xã Hải Hưng
14254;366;14215;Xã Hải Long
14260;366;14236;Xã Hải Đường
14263;366;14248;Xã Hải Lộc
14266;366;14287;Xã Hải Quang
14269;366;14287;Xã Hải Đông
14272;366;14218;Xã Hải Sơn
14275;366;14218;Xã Hải Tân
14281;366;14281;Xã Hải Phong
14284;366;14281;Xã Hải An
14287;366;14287;Xã Hải Tây
14293;366;14308;Xã Hải Phú
14296;366;14281;Xã Hải Giang
14302;366;14221;Xã Hải Ninh
14308;366;14308;Xã Hải Xuân
14311;366;14221;Xã Hải Châu
14317;366;14308;Xã Hải Hòa
14320;374;14329;Phường Đông Thành
14323;374;14329;Phường Tân Thành
14329;374;14329;Phường Vân Giang
14332;374;14329;Phường Bích Đào
14338;374;14329;Phường Nam Bình
14341;374;14329;Phường Nam Thành
14344;374;14329;Phường Ninh Khánh
14347;374;14329;Xã Ninh Nhất
14350;374;14329;Xã Ninh Tiến
14353;374;14566;Phường Ninh Phúc
14356;374;14359;Phường Ninh Sơn
14359;374;14359;Phường Ninh Phong
14362;370;14362;Phường Bắc Sơn
14365;370;14365;Phường Trung Sơn
14368;370;14365;Phường Nam Sơn
14369;370;14362;Phường Tây Sơn
14371;370;14371;Xã Yên Sơn
14374;370;14725;Phường Yên Bình
14375;370;14371;Phường Tân Bình
14377;370;14362;Xã Quang Sơn
14380;370;14365;Xã Đông Sơn
14386;372;14389;Xã Xích Thổ
14389;372;14389;Xã Gia Lâm
14392;372;14389;Xã Gia Sơn
14395;372;14407;Xã Thạch Bình
14398;372;14401;Xã Gia Thủy
14401;372;14401;Xã Gia Tường
14404;372;14404;Xã Cúc Phương
14407;372;14407;Xã Phú Sơn
14410;372;14401;Xã Đức Long
14413;372;14407;Xã Lạc Vân
14416;372;14428;Xã Đồng Phong
14419;372;14428;Xã Yên Quang
14425;372;14434;Xã Thượng Hòa
14428;372;14428;Thị trấn Nho Quan
14431;372;14404;Xã Văn Phương
14434;372;14434;Xã Thanh Sơn
14437;372;14533;Xã Phúc Sơn
14443;372;14434;Xã Văn Phú
14446;372;14452;Xã Phú Lộc
14449;372;14458;Xã Kỳ Phú
14452;372;14452;Xã Quỳnh Lưu
14458;372;14458;Xã Phú Long
14461;372;14371;Xã Quảng Lạc
14464;373;14464;Thị trấn Thịnh Vượng
14467;373;14464;Xã Gia Hòa
14470;373;14482;Xã Gia Hưng
14473;373;14482;Xã Liên Sơn
14476;373;14494;Xã Gia Thanh
14479;373;14488;Xã Gia Vân
14482;373;14482;Xã Gia Phú
14485;373;14494;Xã Gia Xuân
14488;373;14488;Xã Gia Lập
14494;373;14494;Xã Gia Trấn
14500;373;14500;Xã Gia Phương
14503;373;14488;Xã Gia Tân
14506;373;14500;Xã Tiến Thắng
14509;373;14500;Xã Gia Trung
14512;373;14524;Xã Gia Minh
14515;373;14524;Xã Gia Lạc
14521;373;14533;Xã Gia Sinh
14524;373;14524;Xã Gia Phong
14527;374;14329;Phường Ninh Mỹ
14530;374;14533;Phường Ninh Giang
14533;374;14533;Xã Trường Yên
14536;374;14329;Xã Ninh Khang
14542;374;14533;Xã Ninh Hòa
14551;374;14359;Xã Ninh Hải
14554;374;14359;Xã Ninh Vân
14557;374;14359;Xã Ninh An
14560;375;14560;Thị trấn Yên Ninh
14563;375;14563;Xã Khánh Thiện
14566;375;14566;Xã Khánh Phú
14569;375;14566;Xã Khánh Hòa
14572;375;14563;Xã Khánh Lợi
14575;375;14566;Xã Khánh An
14578;375;14563;Xã Khánh Cường
14581;375;14560;Xã Khánh Cư
14587;375;14560;Xã Khánh Hải
14590;375;14608;Xã Khánh Trung
14593;375;14614;Xã Khánh Mậu
14596;375;14560;Xã Khánh Vân
14599;375;14614;Xã Khánh Hội
14602;375;14608;Xã Khánh Công
14608;375;14608;Xã Khánh Thành
14611;375;14611;Xã Khánh Nhạc
14614;375;14614;Xã Khánh Thủy
14617;375;14611;Xã Khánh Hồng
14620;376;14620;Thị trấn Phát Diệm
14623;376;14623;Thị trấn Bình Minh
14629;376;14653;Xã Hồi Ninh
14632;376;14653;Xã Xuân Chính
14635;376;14638;Xã Kim Định
14638;376;14638;Xã Ân Hòa
14641;376;14638;Xã Hùng Tiến
14647;376;14647;Xã Quang Thiện
14650;376;14647;Xã Như Hòa
14653;376;14653;Xã Chất Bình
14656;376;14647;Xã Đồng Hướng
14659;376;14620;Xã Kim Chính
14662;376;14620;Xã Thượng Kiệm
14668;376;14674;Xã Tân Thành
14671;376;14674;Xã Yên Lộc
14674;376;14674;Xã Lai Thành
14677;376;14677;Xã Định Hóa
14680;376;14677;Xã Văn Hải
14683;376;14677;Xã Kim Tân
14686;376;14623;Xã Kim Mỹ
14689;376;14623;Xã Cồn Thoi
14695;376;14698;Xã Kim Trung
14698;376;14698;Xã Kim Đông
14701;377;14701;Thị trấn Yên Thịnh
14704;377;14725;Xã Khánh Thượng
14707;377;14701;Xã Khánh Dương
14719;377;14728;Xã Yên Phong
14722;377;14701;Xã Yên Hòa
14725;377;14725;Xã Yên Thắng
14728;377;14728;Xã Yên Từ
14734;377;14746;Xã Yên Thành
14737;377;14728;Xã Yên Nhân
14740;377;14743;Xã Yên Mỹ
14743;377;14743;Xã Yên Mạc
14746;377;14746;Xã Yên Đồng
14749;377;14746;Xã Yên Thái
14752;377;14743;Xã Yên Lâm
14755;380;14758;Phường Hàm Rồng
14758;380;14758;Phường Đông Thọ
14761;380;14758;Phường Nam Ngạn
14764;380;14797;Phường Trường Thi
14767;380;14797;Phường Điện Biên
14770;380;14797;Phường Phú Sơn
14773;380;14797;Phường Lam Sơn
14776;380;14797;Phường Ba Đình
14779;380;14797;Phường Ngọc Trạo
14782;380;14797;Phường Đông Vệ
14785;380;14797;Phường Đông Sơn
14791;380;14758;Phường Đông Cương
14794;380;14797;Phường Đông Hương
14797;380;14797;Phường Đông Hải
14800;380;16522;Phường Quảng Hưng
14803;380;16417;Phường Quảng Thắng
14806;380;16522;Phường Quảng Thành
14809;381;14818;Phường Bắc Sơn
14812;381;14812;Phường Ba Đình
14815;381;14812;Phường Lam Sơn
14818;381;14818;Phường Ngọc Trạo
14821;381;14812;Phường Đông Sơn
14823;381;14818;Phường Phú Sơn
14824;381;14818;Xã Quang Trung
14830;382;16531;Phường Trung Sơn
14833;382;16531;Phường Bắc Sơn
14836;382;16531;Phường Trường Sơn
14839;382;16531;Phường Quảng Cư
14842;382;16531;Phường Quảng Tiến
14845;384;14845;Thị trấn Mường Lát
14848;384;14848;Xã Tam Chung
14854;384;14854;Xã Mường Lý
14857;384;14857;Xã Trung Lý
14860;384;14860;Xã Quang Chiểu
14863;384;14863;Xã Pù Nhi
14864;384;14864;Xã Nhi Sơn
14866;384;14866;Xã Mường Chanh
14869;385;14869;Thị trấn Hồi Xuân
14872;385;14872;Xã Thành Sơn
14875;385;14875;Xã Trung Sơn
14878;385;14878;Xã Phú Thanh
14881;385;14872;Xã Trung Thành
14884;385;14878;Xã Phú Lệ
14887;385;14878;Xã Phú Sơn
14890;385;14890;Xã Phú Xuân
14896;385;14896;Xã Hiền Chung
14899;385;14896;Xã Hiền Kiệt
14902;385;14902;Xã Nam Tiến
14908;385;14908;Xã Thiên Phủ
14911;385;14869;Xã Phú Nghiêm
14914;385;14902;Xã Nam Xuân
14917;385;14908;Xã Nam Động
14923;386;14923;Thị trấn Cành Nàng
14926;386;14932;Xã Điền Thượng
14929;386;14932;Xã Điền Hạ
14932;386;14932;Xã Điền Quang
14935;386;14950;Xã Điền Trung
14938;386;14956;Xã Thành Sơn
14941;386;14953;Xã Lương Ngoại
14944;386;14950;Xã Ái Thượng
14947;386;14953;Xã Lương Nội
14950;386;14950;Xã Điền Lư
14953;386;14953;Xã Lương Trung
14956;386;14956;Xã Lũng Niêm
14959;386;14959;Xã Lũng Cao
14962;386;14923;Xã Hạ Trung
14965;386;14959;Xã Cổ Lũng
14968;386;14956;Xã Thành Lâm
14971;386;14923;Xã Ban Công
14974;386;14974;Xã Kỳ Tân
14977;386;14974;Xã Văn Nho
14980;386;14980;Xã Thiết Ống
14986;386;14980;Xã Thiết Kế
14995;387;15001;Xã Trung Xuân
14998;387;15016;Xã Trung Thượng
14999;387;15001;Xã Trung Tiến
15001;387;15001;Xã Trung Hạ
15004;387;15019;Xã Sơn Hà
15007;387;15007;Xã Tam Thanh
15010;387;15010;Xã Sơn Thủy
15013;387;15013;Xã Na Mèo
15016;387;15016;Thị trấn Sơn Lư
15019;387;15019;Xã Tam Lư
15022;387;15022;Xã Sơn Điện
15025;387;15025;Xã Mường Mìn
15031;388;15031;Xã Yên Khương
15034;388;15034;Xã Yên Thắng
15037;388;15055;Xã Trí Nang
15040;388;15043;Xã Giao An
15043;388;15043;Xã Giao Thiện
15046;388;15058;Xã Tân Phúc
15049;388;15049;Xã Tam Văn
15052;388;15049;Xã Lâm Phú
15055;388;15055;Thị trấn Lang Chánh
15058;388;15058;Xã Đồng Lương
15061;389;15061;Thị trấn Ngọc Lặc
15064;389;15124;Xã Lam Sơn
15067;389;15061;Xã Mỹ Tân
15070;389;15061;Xã Thúy Sơn
15073;389;15085;Xã Thạch Lập
15076;389;15106;Xã Vân Âm
15079;389;15124;Xã Cao Ngọc
15085;389;15085;Xã Quang Trung
15088;389;15085;Xã Đồng Thịnh
15091;389;15091;Xã Ngọc Liên
15094;389;15091;Xã Ngọc Sơn
15097;389;15091;Xã Lộc Thịnh
15100;389;15091;Xã Cao Thịnh
15103;389;15091;Xã Ngọc Trung
15106;389;15106;Xã Phùng Giáo
15109;389;15112;Xã Phùng Minh
15112;389;15112;Xã Phúc Thịnh
15115;389;15106;Xã Nguyệt Ấn
15118;389;15112;Xã Kiên Thọ
15121;389;15124;Xã Minh Tiến
15124;389;15124;Xã Minh Sơn
15127;390;15127;Thị trấn Phong Sơn
15133;390;15142;Xã Cẩm Thành
15136;390;15148;Xã Cẩm Quý
15139;390;15148;Xã Cẩm Lương
15142;390;15142;Xã Cẩm Thạch
15145;390;15142;Xã Cẩm Liên
15148;390;15148;Xã Cẩm Giang
15151;390;15142;Xã Cẩm Bình
15154;390;15148;Xã Cẩm Tú
15160;390;15163;Xã Cẩm Châu
15163;390;15163;Xã Cẩm Tâm
15169;390;15127;Xã Cẩm Ngọc
15172;390;15178;Xã Cẩm Long
15175;390;15163;Xã Cẩm Yên
15178;390;15178;Xã Cẩm Tân
15181;390;15178;Xã Cẩm Phú
15184;390;15163;Xã Cẩm Vân
15187;391;15187;Thị trấn Kim Tân
15190;391;15190;Thị trấn Vân Du
15196;391;15199;Xã Thạch Lâm
15199;391;15199;Xã Thạch Quảng
15202;391;15199;Xã Thạch Tượng
15205;391;15211;Xã Thạch Cẩm
15208;391;15211;Xã Thạch Sơn
15211;391;15211;Xã Thạch Bình
15214;391;15187;Xã Thạch Định
15220;391;15211;Xã Thạch Long
15223;391;15229;Xã Thành Mỹ
15226;391;15229;Xã Thành Yên
15229;391;15229;Xã Thành Vinh
15232;391;15229;Xã Thành Minh
15235;391;15190;Xã Thành Công
15238;391;15190;Xã Thành Tân
15241;391;15187;Xã Thành Trực
15247;391;15250;Xã Thành Tâm
15250;391;15250;Xã Thành An
15253;391;15187;Xã Thành Thọ
15256;391;15187;Xã Thành Tiến
15259;391;15250;Xã Thành Long
15265;391;15187;Xã Thành Hưng
15268;391;15250;Xã Ngọc Trạo
15271;392;15271;Thị trấn Hà Trung
15274;392;15274;Thị trấn Hà Long
15277;392;14812;Xã Hà Vinh
15280;392;15274;Xã Hà Bắc
15283;392;15286;Xã Hoạt Giang
15286;392;15286;Xã Yên Dương
15292;392;15274;Xã Hà Giang
15298;392;15298;Xã Lĩnh Toại
15304;392;15271;Xã Hà Ngọc
15307;392;15271;Xã Yến Sơn
15313;392;15316;Xã Hà Sơn
15316;392;15316;Thị trấn Hà Lĩnh
15319;392;15271;Xã Hà Đông
15322;392;15316;Xã Hà Tân
15325;392;15316;Xã Hà Tiến
15328;392;15286;Xã Hà Bình
15331;392;15298;Xã Thái Lai
15334;392;15298;Xã Hà Châu
15343;392;15298;Xã Hà Hải
15349;393;15349;Thị trấn Vĩnh Lộc
15352;393;15361;Xã Vĩnh Quang
15355;393;15361;Xã Vĩnh Yên
15358;393;15361;Xã Vĩnh Tiến
15361;393;15361;Xã Vĩnh Long
15364;393;15349;Xã Vĩnh Phúc
15367;393;15349;Xã Vĩnh Hưng
15376;393;15349;Xã Vĩnh Hòa
15379;393;15382;Xã Vĩnh Hùng
15382;393;15382;Xã Minh Tân
15385;393;15349;Xã Ninh Khang
15388;393;15382;Xã Vĩnh Thịnh
15391;393;15382;Xã Vĩnh An
15397;394;15409;Thị trấn Thống Nhất
15403;394;15412;Thị trấn Yên Lâm
15406;394;15409;Xã Yên Tâm
15409;394;15409;Xã Yên Phú
15412;394;15412;Thị trấn Quý Lộc
15415;394;15412;Xã Yên Thọ
15418;394;15421;Xã Yên Trung
15421;394;15421;Xã Yên Trường
15427;394;15421;Xã Yên Phong
15430;394;15421;Xã Yên Thái
15433;394;15442;Xã Yên Hùng
15436;394;15442;Xã Yên Thịnh
15442;394;15442;Xã Yên Ninh
15445;394;15469;Xã Định Tăng
15448;394;15448;Xã Định Hòa
15451;394;15448;Xã Định Thành
15454;394;15448;Xã Định Công
15457;394;15457;Xã Định Tân
15460;394;15457;Xã Định Tiến
15463;394;15469;Xã Định Long
15466;394;15469;Xã Định Liên
15469;394;15469;Thị trấn Quán Lào
15472;394;15457;Xã Định Hưng
15475;394;15457;Xã Định Hải
15478;394;15448;Xã Định Bình
15493;395;15499;Xã Xuân Hồng
15499;395;15499;Thị trấn Thọ Xuân
15502;395;15505;Xã Bắc Lương
15505;395;15505;Xã Nam Giang
15508;395;15505;Xã Xuân Phong
15511;395;15505;Xã Thọ Lộc
15514;395;15499;Xã Xuân Trường
15517;395;15520;Xã Xuân Hòa
15520;395;15520;Xã Thọ Hải
15523;395;15505;Xã Tây Hồ
15526;395;15499;Xã Xuân Giang
15532;395;15553;Xã Xuân Sinh
15535;395;15520;Xã Xuân Hưng
15538;395;15520;Xã Thọ Diên
15541;395;15553;Xã Thọ Lâm
15544;395;15544;Xã Thọ Xương
15547;395;15544;Xã Xuân Bái
15550;395;15553;Xã Xuân Phú
15553;395;15553;Thị trấn Sao Vàng
15556;395;15544;Thị trấn Lam Sơn
15559;395;15568;Xã Xuân Thiên
15565;395;15568;Xã Thuận Minh
15568;395;15568;Xã Thọ Lập
15571;395;15574;Xã Quảng Phú
15574;395;15574;Xã Xuân Tín
15577;395;15574;Xã Phú Xuân
15583;395;15592;Xã Xuân Lai
15586;395;15592;Xã Xuân Lập
15592;395;15592;Xã Xuân Minh
15598;395;15592;Xã Trường Xuân
15607;396;15607;Xã Bát Mọt
15610;396;15610;Xã Yên Nhân
15619;396;15658;Xã Xuân Lẹ
15622;396;15622;Xã Vạn Xuân
15628;396;15628;Xã Lương Sơn
15631;396;15634;Xã Xuân Cao
15634;396;15634;Xã Luận Thành
15637;396;15661;Xã Luận Khê
15640;396;15643;Xã Xuân Thắng
15643;396;15643;Xã Xuân Lộc
15646;396;15646;Thị trấn Thường Xuân
15649;396;15646;Xã Xuân Dương
15652;396;15646;Xã Thọ Thanh
15655;396;15646;Xã Ngọc Phụng
15658;396;15658;Xã Xuân Chinh
15661;396;15661;Xã Tân Thành
15664;397;15664;Thị trấn Triệu Sơn
15667;397;15667;Xã Thọ Sơn
15670;397;15667;Xã Thọ Bình
15673;397;15754;Xã Thọ Tiến
15676;397;15682;Xã Hợp Lý
15679;397;15682;Xã Hợp Tiến
15682;397;15682;Xã Hợp Thành
15685;397;15682;Xã Triệu Thành
15688;397;15682;Xã Hợp Thắng
15691;397;15664;Xã Minh Sơn
15700;397;15664;Xã Dân Lực
15703;397;15664;Xã Dân Lý
15706;397;15664;Xã Dân Quyền
15709;397;15766;Xã An Nông
15712;397;15715;Xã Văn Sơn
15715;397;15715;Xã Thái Hòa
15718;397;15715;Thị trấn Nưa
15721;397;15724;Xã Đồng Lợi
15724;397;15724;Xã Đồng Tiến
15727;397;15724;Xã Đồng Thắng
15730;397;15766;Xã Tiến Nông
15733;397;15766;Xã Khuyến Nông
15736;397;15763;Xã Xuân Lộc
15742;397;15763;Xã Thọ Dân
15745;397;15754;Xã Xuân Thọ
15748;397;15763;Xã Thọ Tân
15751;397;15754;Xã Thọ Ngọc
15754;397;15754;Xã Thọ Cường
15760;397;15763;Xã Thọ Phú
15763;397;15763;Xã Thọ Thế
15766;397;15766;Xã Nông Trường
15769;397;15667;Xã Bình Sơn
15772;398;15772;Thị trấn Thiệu Hóa
15775;398;15778;Xã Thiệu Ngọc
15778;398;15778;Xã Thiệu Vũ
15781;398;15772;Xã Thiệu Phúc
15784;398;15778;Xã Thiệu Tiến
15787;398;15772;Xã Thiệu Công
15793;398;15772;Xã Thiệu Long
15796;398;15796;Xã Thiệu Giang
15799;398;15796;Xã Thiệu Duy
15802;398;15772;Xã Thiệu Nguyên
15805;398;15796;Xã Thiệu Hợp
15808;398;15796;Xã Thiệu Thịnh
15811;398;15796;Xã Thiệu Quang
15814;398;15778;Xã Thiệu Thành
15817;398;15820;Xã Thiệu Toán
15820;398;15820;Xã Thiệu Chính
15823;398;15820;Xã Thiệu Hòa
15829;398;15820;Thị trấn Hậu Hiền
15832;398;15835;Xã Thiệu Viên
15835;398;15835;Xã Thiệu Lý
15838;398;15835;Xã Thiệu Vận
15841;398;15835;Xã Thiệu Trung
15847;398;15853;Xã Tân Châu
15850;380;15853;Xã Thiệu Vân
15853;398;15853;Xã Thiệu Giao
15856;380;15853;Phường Thiệu Khánh
15859;380;14758;Phường Thiệu Dương
15865;399;15865;Thị trấn Bút Sơn
15877;399;15880;Xã Hoằng Xuân
15880;399;15880;Xã Hoằng Giang
15883;399;15889;Xã Hoằng Phú
15886;399;15880;Xã Hoằng Quỳ
15889;399;15889;Xã Hoằng Kim
15892;399;15889;Xã Hoằng Trung
15895;399;15910;Xã Hoằng Trinh
15901;399;15910;Xã Hoằng Sơn
15907;399;15910;Xã Hoằng Cát
15910;399;15910;Xã Hoằng Xuyên
15913;380;15925;Phường Tào Xuyên
15916;399;15889;Xã Hoằng Quý
15919;399;15880;Xã Hoằng Hợp
15922;380;15925;Phường Long Anh
15925;380;15925;Phường Hoằng Quang
15928;399;15865;Xã Hoằng Đức
15937;399;15865;Xã Hoằng Hà
15940;399;15865;Xã Hoằng Đạt
15946;399;15865;Xã Hoằng Đạo
15949;399;15976;Xã Hoằng Thắng
15952;399;15865;Xã Hoằng Đồng
15955;399;15961;Xã Hoằng Thái
15958;399;15961;Xã Hoằng Thịnh
15961;399;15961;Xã Hoằng Thành
15964;399;15961;Xã Hoằng Lộc
15967;399;15961;Xã Hoằng Trạch
15970;380;15925;Phường Hoằng Đại
15973;399;15976;Xã Hoằng Phong
15976;399;15976;Xã Hoằng Lưu
15979;399;15976;Xã Hoằng Châu
15982;399;15961;Xã Hoằng Tân
15985;399;15991;Xã Hoằng Yến
15988;399;15991;Xã Hoằng Tiến
15991;399;15991;Xã Hoằng Hải
15994;399;16000;Xã Hoằng Ngọc
15997;399;16000;Xã Hoằng Đông
16000;399;16000;Xã Hoằng Thanh
16003;399;16000;Xã Hoằng Phụ
16006;399;15991;Xã Hoằng Trường
16012;400;16012;Thị trấn Hậu Lộc
16015;400;16033;Xã Đồng Lộc
16018;400;16021;Xã Đại Lộc
16021;400;16021;Xã Triệu Lộc
16027;400;16021;Xã Tiến Lộc
16030;400;16012;Xã Lộc Sơn
16033;400;16033;Xã Cầu Lộc
16036;400;16033;Xã Thành Lộc
16042;400;16033;Xã Tuy Lộc
16045;400;16012;Xã Mỹ Lộc
16048;400;16012;Xã Thuần Lộc
16057;400;16072;Xã Xuân Lộc
16063;400;16072;Xã Hoa Lộc
16066;400;16072;Xã Liên Lộc
16069;400;16072;Xã Quang Lộc
16072;400;16072;Xã Phú Lộc
16075;400;16072;Xã Hòa Lộc
16078;400;16078;Xã Minh Lộc
16081;400;16078;Xã Hưng Lộc
16084;400;16078;Xã Hải Lộc
16087;400;16078;Xã Đa Lộc
16090;400;16078;Xã Ngư Lộc
16093;401;16093;Thị trấn Nga Sơn
16096;401;16171;Xã Ba Đình
16099;401;16171;Xã Nga Vịnh
16102;401;16114;Xã Nga Văn
16105;401;16171;Xã Nga Thiện
16108;401;16108;Xã Nga Tiến
16114;401;16114;Xã Nga Phượng
16120;401;16093;Xã Nga Hiệp
16123;401;16093;Xã Nga Thanh
16132;401;16093;Xã Nga Yên
16135;401;16138;Xã Nga Giáp
16138;401;16138;Xã Nga Hải
16141;401;16138;Xã Nga Thành
16144;401;16144;Xã Nga An
16147;401;16144;Xã Nga Phú
16150;401;16144;Xã Nga Điền
16153;401;16108;Xã Nga Tân
16156;401;16093;Xã Nga Thủy
16159;401;16138;Xã Nga Liên
16162;401;16108;Xã Nga Thái
16165;401;16114;Xã Nga Thạch
16168;401;16114;Xã Nga Thắng
16171;401;16171;Xã Nga Trường
16174;402;16174;Thị trấn Yên Cát
16177;402;16177;Xã Bãi Trành
16180;402;16177;Xã Xuân Hòa
16183;402;16177;Xã Xuân Bình
16186;402;16186;Xã Hóa Quỳ
16195;402;16225;Xã Cát Vân
16198;402;16225;Xã Cát Tân
16201;402;16174;Xã Tân Bình
16204;402;16186;Xã Bình Lương
16207;402;16222;Xã Thanh Quân
16210;402;16222;Xã Thanh Xuân
16213;402;16213;Xã Thanh Hòa
16216;402;16213;Xã Thanh Phong
16219;402;16213;Xã Thanh Lâm
16222;402;16222;Xã Thanh Sơn
16225;402;16225;Xã Thượng Ninh
16228;403;16228;Thị trấn Bến Sung
16231;403;16234;Xã Cán Khê
16234;403;16234;Xã Xuân Du
16240;403;16234;Xã Phượng Nghi
16243;403;16249;Xã Mậu Lâm
16246;403;16228;Xã Xuân Khang
16249;403;16249;Xã Phú Nhuận
16252;403;16228;Xã Hải Long
16258;403;16258;Xã Xuân Thái
16261;403;16264;Xã Xuân Phúc
16264;403;16264;Xã Yên Thọ
16267;403;16264;Xã Yên Lạc
16273;403;16273;Xã Thanh Tân
16276;403;16273;Xã Thanh Kỳ
16279;404;16279;Thị trấn Nông Cống
16282;404;16297;Xã Tân Phúc
16285;404;16297;Xã Tân Thọ
16288;404;16297;Xã Hoàng Sơn
16291;404;16297;Xã Tân Khang
16294;404;16297;Xã Hoàng Giang
16297;404;16297;Xã Trung Chính
16303;404;16309;Xã Trung Thành
16309;404;16309;Xã Tế Thắng
16315;404;16309;Xã Tế Lợi
16318;404;16309;Xã Tế Nông
16321;404;16279;Xã Minh Nghĩa
16324;404;16279;Xã Minh Khôi
16327;404;16279;Xã Vạn Hòa
16330;404;16348;Xã Trường Trung
16333;404;16279;Xã Vạn Thắng
16336;404;16348;Xã Trường Giang
16339;404;16279;Xã Vạn Thiện
16342;404;16342;Xã Thăng Long
16345;404;16348;Xã Trường Minh
16348;404;16348;Xã Trường Sơn
16351;404;16342;Xã Thăng Bình
16354;404;16369;Xã Công Liêm
16357;404;16363;Xã Tượng Văn
16360;404;16342;Xã Thăng Thọ
16363;404;16363;Xã Tượng Lĩnh
16366;404;16363;Xã Tượng Sơn
16369;404;16369;Xã Công Chính
16375;404;16369;Xã Yên Mỹ
16378;380;16378;Phường Rừng Thông
16381;380;16378;Xã Đông Hoàng
16384;380;16378;Xã Đông Ninh
16390;380;16378;Xã Đông Hòa
16393;380;16417;Xã Đông Yên
16396;380;15853;Phường Đông Lĩnh
16399;380;16378;Xã Đông Minh
16402;380;15853;Xã Đông Thanh
16405;380;15853;Xã Đông Tiến
16408;380;16378;Xã Đông Khê
16414;380;16378;Phường Đông Thịnh
16417;380;16417;Xã Đông Văn
16420;380;16417;Xã Đông Phú
16423;380;16417;Xã Đông Nam
16426;380;16417;Xã Đông Quang
16429;380;16417;Xã Đông Vinh
16432;380;16378;Phường Đông Tân
16435;380;16417;Phường An Hưng
16438;406;16438;Thị trấn Tân Phong
16441;380;16522;Phường Quảng Thịnh
16447;406;16480;Xã Quảng Trạch
16453;406;16438;Xã Quảng Đức
16456;406;16438;Xã Quảng Định
16459;380;16522;Phường Quảng Đông
16462;406;16540;Xã Quảng Nhân
16465;406;16540;Xã Quảng Ninh
16468;406;16543;Xã Quảng Bình
16471;406;16498;Xã Quảng Hợp
16474;406;16498;Xã Quảng Văn
16477;406;16480;Xã Quảng Long
16480;406;16480;Xã Quảng Yên
16483;406;16480;Xã Quảng Hòa
16489;406;16489;Xã Quảng Khê
16492;406;16489;Xã Quảng Trung
16495;406;16489;Xã Quảng Chính
16498;406;16498;Xã Quảng Ngọc
16501;406;16489;Xã Quảng Trường
16507;380;16522;Phường Quảng Cát
16510;406;16498;Xã Quảng Phúc
16513;382;16516;Xã Quảng Minh
16516;382;16516;Xã Đại Hùng
16519;406;16516;Xã Quảng Giao
16522;380;16522;Phường Quảng Phú
16525;380;16522;Phường Quảng Tâm
16528;382;16531;Phường Quảng Thọ
16531;382;16531;Phường Quảng Châu
16534;382;16516;Phường Quảng Vinh
16540;406;16540;Xã Quảng Hải
16543;406;16543;Xã Quảng Lưu
16546;406;16543;Xã Quảng Lộc
16549;406;16549;Xã Tiên Trang
16552;406;16549;Xã Quảng Nham
16555;406;16549;Xã Quảng Thạch
16558;406;16543;Xã Quảng Thái
16561;407;16561;Phường Hải Hòa
16564;407;16576;Phường Hải Châu
16567;407;16576;Xã Thanh Thủy
16570;407;16576;Xã Thanh Sơn
16576;407;16576;Phường Hải Ninh
16579;407;16591;Xã Anh Sơn
16582;407;16594;Xã Ngọc Lĩnh
16585;407;16594;Phường Hải An
16591;407;16591;Xã Các Sơn
16594;407;16594;Phường Tân Dân
16597;407;16597;Phường Hải Lĩnh
16600;407;16597;Xã Định Hải
16603;407;16624;Xã Phú Sơn
16606;407;16597;Phường Ninh Hải
16609;407;16609;Phường Nguyên Bình
16612;407;16561;Xã Hải Nhân
16618;407;16561;Phường Bình Minh
16621;407;16561;Phường Hải Thanh
16624;407;16624;Xã Phú Lâm
16627;407;16609;Phường Xuân Lâm
16630;407;16624;Phường Trúc Lâm
16633;407;16645;Phường Hải Bình
16636;407;16636;Xã Tân Trường
16639;407;16624;Xã Tùng Lâm
16642;407;16645;Phường Tĩnh Hải
16645;407;16645;Phường Mai Lâm
16648;407;16636;Xã Trường Lâm
16654;407;16654;Phường Hải Thượng
16657;407;16654;Xã Nghi Sơn
16660;407;16654;Xã Hải Hà
16663;412;16681;Phường Đông Vĩnh
16666;412;16702;Phường Hà Huy Tập
16669;412;16681;Phường Lê Lợi
16670;412;17920;Phường Quán Bàu
16672;412;16681;Phường Hưng Bình
16673;412;16690;Phường Hưng Phúc
16675;412;16690;Phường Hưng Dũng
16678;412;16681;Phường Cửa Nam
16681;412;16681;Phường Quang Trung
16690;412;16690;Phường Trường Thi
16693;412;16690;Phường Bến Thủy
16699;412;16690;Phường Trung Đô
16702;412;16702;Phường Nghi Phú
16705;412;17920;Phường Hưng Đông
16708;412;16708;Phường Hưng Lộc
16711;412;16690;Xã Hưng Hòa
16714;412;16690;Phường Vinh Tân
16717;412;16732;Phường Nghi Thuỷ
16720;412;16732;Phường Nghi Tân
16723;412;16732;Phường Thu Thuỷ
16726;412;16732;Phường Nghi Hòa
16729;412;16732;Phường Nghi Hải
16732;412;16732;Phường Nghi Hương
16735;412;16732;Phường Nghi Thu
16738;415;16738;Thị trấn Kim Sơn
16741;415;16744;Xã Thông Thụ
16744;415;16744;Xã Đồng Văn
16747;415;16750;Xã Hạnh Dịch
16750;415;16750;Xã Tiền Phong
16753;415;16738;Xã Nậm Giải
16756;415;16756;Xã Tri Lễ
16759;415;16738;Xã Châu Kim
16763;415;16738;Xã Mường Nọc
16765;415;16774;Xã Châu Thôn
16768;415;16756;Xã Nậm Nhoóng
16771;415;16774;Xã Quang Phong
16774;415;16774;Xã Căm Muộn
16777;416;16777;Thị trấn Tân Lạc
16780;416;16792;Xã Châu Bính
16783;416;16792;Xã Châu Thuận
16786;416;16777;Xã Châu Hội
16789;416;16777;Xã Châu Nga
16792;416;16792;Xã Châu Tiến
16795;416;16777;Xã Châu Hạnh
16798;416;16792;Xã Châu Thắng
16801;416;16801;Xã Châu Phong
16804;416;16804;Xã Châu Bình
16807;416;16801;Xã Châu Hoàn
16810;416;16801;Xã Diên Lãm
16813;417;16813;Thị trấn Mường Xén
16816;417;16816;Xã Mỹ Lý
16819;417;16819;Xã Bắc Lý
16822;417;16822;Xã Keng Đu
16825;417;16834;Xã Đoọc Mạy
16828;417;16828;Xã Huồi Tụ
16831;417;16831;Xã Mường Lống
16834;417;16834;Xã Na Loi
16837;417;16837;Xã Nậm Cắn
16840;417;16849;Xã Bảo Nam
16843;417;16837;Xã Phà Đánh
16846;417;16855;Xã Bảo Thắng
16849;417;16849;Xã Hữu Lập
16852;417;16813;Xã Tà Cạ
16855;417;16855;Xã Chiêu Lưu
16858;417;16858;Xã Mường Típ
16861;417;16849;Xã Hữu Kiệm
16864;417;16813;Xã Tây Sơn
16867;417;16858;Xã Mường Ải
16870;417;16870;Xã Na Ngoi
16873;417;16870;Xã Nậm Càn
16876;418;16876;Thị trấn Thạch Giám
16879;418;16882;Xã Mai Sơn
16882;418;16882;Xã Nhôn Mai
16885;418;16885;Xã Hữu Khuông
16900;418;16912;Xã Yên Tĩnh
16903;418;16903;Xã Nga My
16904;418;16903;Xã Xiêng My
16906;418;16906;Xã Lưỡng Minh
16909;418;16909;Xã Yên Hòa
16912;418;16912;Xã Yên Na
16915;418;16876;Xã Lưu Kiền
16921;418;16876;Xã Xá Lượng
16924;418;16936;Xã Tam Thái
16927;418;16933;Xã Tam Đình
16930;418;16909;Xã Yên Thắng
16933;418;16933;Xã Tam Quang
16936;418;16936;Xã Tam Hợp
16939;414;16939;Phường Hoà Hiếu
16941;419;16941;Thị trấn Nghĩa Đàn
16942;419;16975;Xã Nghĩa Mai
16945;419;16951;Xã Nghĩa Yên
16948;419;16951;Xã Nghĩa Lạc
16951;419;16951;Xã Nghĩa Lâm
16954;419;16951;Xã Nghĩa Sơn
16957;419;16969;Xã Nghĩa Lợi
16960;419;16941;Xã Nghĩa Bình
16966;419;16975;Xã Nghĩa Minh
16969;419;16969;Xã Nghĩa Thọ
16972;419;16972;Xã Nghĩa Hưng
16975;419;16975;Xã Nghĩa Hồng
16981;419;16941;Xã Nghĩa Trung
16984;419;16969;Xã Nghĩa Hội
16987;419;16972;Xã Nghĩa Thành
16993;414;16939;Phường Quang Phong
16994;414;17011;Phường Quang Tiến
17003;414;16939;Phường Long Sơn
17005;414;17011;Xã Nghĩa Tiến
17008;414;17017;Xã Nghĩa Mỹ
17011;414;17011;Xã Tây Hiếu
17014;414;17017;Xã Nghĩa Thuận
17017;414;17017;Xã Đông Hiếu
17020;419;17032;Xã Nghĩa Đức
17023;419;17032;Xã Nghĩa An
17026;419;17029;Xã Nghĩa Long
17029;419;17029;Xã Nghĩa Lộc
17032;419;17032;Xã Nghĩa Khánh
17035;420;17035;Thị trấn Quỳ Hợp
17038;420;17059;Xã Yên Hợp
17041;420;17044;Xã Châu Tiến
17044;420;17044;Xã Châu Hồng
17047;420;17059;Xã Đồng Hợp
17050;420;17044;Xã Châu Thành
17053;420;17056;Xã Liên Hợp
17056;420;17056;Xã Châu Lộc
17059;420;17059;Xã Tam Hợp
17062;420;17077;Xã Châu Cường
17065;420;17035;Xã Châu Quang
17068;420;17035;Xã Thọ Hợp
17071;420;17071;Xã Minh Hợp
17074;420;17059;Xã Nghĩa Xuân
17077;420;17077;Xã Châu Thái
17080;420;17035;Xã Châu Đình
17083;420;17071;Xã Văn Lợi
17086;420;17089;Xã Nam Sơn
17089;420;17089;Xã Châu Lý
17092;420;17071;Xã Hạ Sơn
17095;420;17089;Xã Bắc Sơn
17101;421;17224;Xã Quỳnh Thắng
17104;432;17110;Xã Quỳnh Vinh
17107;432;17128;Xã Quỳnh Lộc
17110;432;17110;Phường Quỳnh Thiện
17113;432;17128;Xã Quỳnh Lập
17116;432;17110;Xã Quỳnh Trang
17119;421;17143;Xã Quỳnh Tân
17122;421;17149;Xã Quỳnh Châu
17125;432;17125;Phường Mai Hùng
17128;432;17128;Phường Quỳnh Dị
17131;432;17125;Phường Quỳnh Xuân
17134;432;17125;Phường Quỳnh Phương
17137;432;17125;Xã Quỳnh Liên
17140;421;17149;Xã Tân Sơn
17143;421;17143;Xã Quỳnh Văn
17146;421;17170;Xã Ngọc Sơn
17149;421;17149;Xã Quỳnh Tam
17152;421;17170;Xã Quỳnh Sơn
17155;421;17143;Xã Quỳnh Thạch
17158;421;17176;Xã Quỳnh Bảng
17164;421;17176;Xã Quỳnh Thanh
17167;421;17179;Xã Quỳnh Hậu
17170;421;17170;Xã Quỳnh Lâm
17173;421;17176;Xã Quỳnh Đôi
17176;421;17176;Xã Minh Lương
17179;421;17179;Thị trấn Cầu Giát
17182;421;17176;Xã Quỳnh Yên
17185;421;17179;Xã Bình Sơn
17191;421;17179;Xã Quỳnh Diễn
17197;421;17179;Xã Quỳnh Giang
17206;421;17212;Xã An Hòa
17209;421;17212;Xã Phú Nghĩa
17212;421;17212;Xã Văn Hải
17218;421;17212;Xã Thuận Long
17224;421;17224;Xã Tân Thắng
17230;422;17230;Xã Bình Chuẩn
17233;422;17248;Xã Lạng Khê
17236;422;17242;Xã Cam Lâm
17239;422;17239;Xã Thạch Ngàn
17242;422;17242;Xã Đôn Phục
17245;422;17239;Xã Mậu Đức
17248;422;17248;Xã Châu Khê
17251;422;17254;Xã Chi Khê
17254;422;17254;Thị trấn Trà Lân
17257;422;17254;Xã Yên Khê
17260;422;17263;Xã Lục Dạ
17263;422;17263;Xã Môn Sơn
17266;423;17266;Thị trấn Tân Kỳ
17269;423;17278;Xã Tân Hợp
17272;423;17272;Xã Tân Phú
17275;423;17272;Xã Tân Xuân
17278;423;17278;Xã Giai Xuân
17281;423;17284;Xã Bình Hợp
17284;423;17284;Xã Nghĩa Đồng
17287;423;17287;Xã Đồng Văn
17290;423;17272;Xã Nghĩa Thái
17296;423;17272;Xã Hoàn Long
17299;423;17305;Xã Nghĩa Phúc
17302;423;17287;Xã Tiên Kỳ
17305;423;17305;Xã Tân An
17308;423;17266;Xã Nghĩa Dũng
17314;423;17266;Xã Kỳ Sơn
17317;423;17305;Xã Hương Sơn
17320;423;17266;Xã Kỳ Tân
17323;423;17326;Xã Phú Sơn
17325;423;17326;Xã Tân Hương
17326;423;17326;Xã Nghĩa Hành
17329;424;17329;Thị trấn Kim Nhan
17332;424;17335;Xã Thọ Sơn
17335;424;17335;Xã Thành Sơn
17338;424;17335;Xã Bình Sơn
17344;424;17344;Xã Tam Đỉnh
17347;424;17344;Xã Hùng Sơn
17350;424;17344;Xã Cẩm Sơn
17353;424;17329;Xã Đức Sơn
17356;424;17357;Xã Tường Sơn
17357;424;17357;Xã Hoa Sơn
17359;424;17365;Xã Tào Sơn
17362;424;17365;Xã Vĩnh Sơn
17365;424;17365;Xã Lạng Sơn
17368;424;17357;Xã Hội Sơn
17374;424;17329;Xã Phúc Sơn
17377;424;17380;Xã Long Sơn
17380;424;17380;Xã Khai Sơn
17383;424;17380;Xã Lĩnh Sơn
17386;424;17380;Xã Cao Sơn
17392;425;17395;Xã Diễn Lâm
17395;425;17395;Xã Diễn Đoài
17398;425;17395;Xã Diễn Trường
17401;425;17395;Xã Diễn Yên
17404;425;17419;Xã Diễn Hoàng
17410;425;17419;Xã Diễn Mỹ
17413;425;17416;Xã Diễn Hồng
17416;425;17416;Xã Diễn Phong
17419;425;17419;Xã Hùng Hải
17425;425;17443;Xã Diễn Liên
17428;425;17416;Xã Diễn Vạn
17431;425;17419;Xã Diễn Kim
17434;425;17416;Xã Diễn Kỷ
17437;425;17443;Xã Xuân Tháp
17440;425;17443;Xã Diễn Thái
17443;425;17443;Xã Diễn Đồng
17449;425;17476;Xã Hạnh Quảng
17452;425;17464;Xã Ngọc Bích
17458;425;17476;Xã Diễn Nguyên
17461;425;17464;Xã Diễn Hoa
17464;425;17464;Thị trấn Diễn Thành
17467;425;17464;Xã Diễn Phúc
17476;425;17476;Xã Diễn Cát
17479;425;17479;Xã Diễn Thịnh
17482;425;17479;Xã Diễn Tân
17485;425;17476;Xã Minh Châu
17488;425;17488;Xã Diễn Thọ
17491;425;17488;Xã Diễn Lợi
17494;425;17488;Xã Diễn Lộc
17497;425;17479;Xã Diễn Trung
17500;425;17479;Xã Diễn An
17503;425;17488;Xã Diễn Phú
17506;426;17506;Thị trấn Hoa Thành
17509;426;17515;Xã Mã Thành
17510;426;17515;Xã Tiến Thành
17512;426;17524;Xã Lăng Thành
17515;426;17515;Xã Tân Thành
17518;426;17515;Xã Đức Thành
17521;426;17521;Xã Kim Thành
17524;426;17524;Xã Hậu Thành
17527;426;17530;Xã Đô Thành
17530;426;17530;Xã Thọ Thành
17533;426;17521;Xã Quang Thành
17536;426;17560;Xã Tây Thành
17539;426;17524;Xã Phúc Thành
17542;426;17530;Xã Phú Thành
17545;426;17521;Xã Đồng Thành
17554;426;17506;Xã Tăng Thành
17557;426;17506;Xã Văn Thành
17560;426;17560;Xã Thịnh Thành
17566;426;17569;Xã Xuân Thành
17569;426;17569;Xã Bắc Thành
17572;426;17506;Xã Đông Thành
17575;426;17569;Xã Trung Thành
17578;426;17605;Xã Long Thành
17581;426;17560;Xã Minh Thành
17584;426;17569;Xã Nam Thành
17587;426;17605;Xã Vĩnh Thành
17596;426;17605;Xã Viên Thành
17602;426;17611;Xã Liên Thành
17605;426;17605;Xã Bảo Thành
17608;426;17611;Xã Mỹ Thành
17611;426;17611;Xã Vân Tụ
17614;426;17605;Xã Sơn Thành
17617;427;17662;Thị trấn Đô Lương
17619;427;17623;Xã Giang Sơn Đông
17620;427;17623;Xã Giang Sơn Tây
17623;427;17623;Xã Bạch Ngọc
17626;427;17623;Xã Bồi Sơn
17629;427;17641;Xã Hồng Sơn
17632;427;17641;Xã Bài Sơn
17638;427;17662;Xã Bắc Sơn
17641;427;17641;Xã Tràng Sơn
17644;427;17677;Xã Thượng Sơn
17647;427;17677;Xã Hòa Sơn
17650;427;17662;Xã Đặng Sơn
17653;427;17641;Xã Đông Sơn
17656;427;17662;Xã Nam Sơn
17659;427;17662;Xã Lưu Sơn
17662;427;17662;Xã Yên Sơn
17665;427;17662;Xã Văn Sơn
17668;427;17662;Xã Đà Sơn
17671;427;17689;Xã Lạc Sơn
17674;427;17677;Xã Tân Sơn
17677;427;17677;Xã Thái Sơn
17680;427;17677;Xã Quang Sơn
17683;427;17662;Xã Thịnh Sơn
17686;427;17689;Xã Trung Sơn
17689;427;17689;Xã Xuân Sơn
17692;427;17689;Xã Minh Sơn
17695;427;17689;Xã Thuận Sơn
17698;427;17689;Xã Nhân Sơn
17701;427;17707;Xã Hiến Sơn
17704;427;17707;Xã Mỹ Sơn
17707;427;17707;Xã Trù Sơn
17710;427;17707;Xã Đại Sơn
17713;428;17713;Thị trấn Dùng
17716;428;17728;Xã Cát Văn
17719;428;17728;Xã Minh Sơn
17722;428;17722;Xã Hạnh Lâm
17723;428;17759;Xã Thanh Sơn
17728;428;17728;Xã Phong Thịnh
17731;428;17713;Xã Thanh Phong
17734;428;17743;Xã Thanh Mỹ
17737;428;17743;Xã Thanh Tiên
17743;428;17743;Xã Thanh Liên
17749;428;17713;Xã Đại Đồng
17755;428;17713;Xã Thanh Ngọc
17758;428;17770;Xã Thanh Hương
17759;428;17759;Xã Ngọc Lâm
17764;428;17713;Xã Đồng Văn
17767;428;17779;Xã Ngọc Sơn
17770;428;17770;Xã Thanh Thịnh
17773;428;17770;Xã Thanh An
17776;428;17770;Xã Thanh Quả
17779;428;17779;Xã Xuân Dương
17785;428;17779;Xã Minh Tiến
17791;428;17791;Xã Kim Bảng
17797;428;17791;Xã Thanh Thủy
17806;428;17791;Xã Thanh Hà
17812;428;17818;Xã Thanh Tùng
17815;428;17818;Xã Thanh Lâm
17818;428;17818;Xã Mai Giang
17821;428;17818;Xã Thanh Xuân
17824;428;17722;Xã Thanh Đức
17827;429;17827;Thị trấn Quán Hành
17830;429;17854;Xã Nghi Văn
17833;429;17833;Xã Nghi Yên
17836;429;17833;Xã Nghi Tiến
17839;429;17842;Xã Nghi Hưng
17842;429;17842;Xã Nghi Đồng
17845;429;17833;Xã Nghi Thiết
17848;429;17857;Xã Nghi Lâm
17851;429;17866;Xã Nghi Quang
17854;429;17854;Xã Nghi Kiều
17857;429;17857;Xã Nghi Mỹ
17860;429;17842;Xã Nghi Phương
17863;429;17866;Xã Nghi Thuận
17866;429;17866;Xã Nghi Long
17869;429;17866;Xã Nghi Xá
17878;429;17878;Xã Khánh Hợp
17884;429;17857;Xã Nghi Công Bắc
17887;429;17857;Xã Nghi Công Nam
17890;429;17878;Xã Nghi Thạch
17893;429;17827;Xã Nghi Trung
17896;429;17878;Xã Thịnh Trường
17899;429;17827;Xã Diên Hoa
17902;412;16708;Xã Nghi Phong
17905;412;16708;Xã Nghi Xuân
17908;412;17920;Xã Nghi Liên
17911;429;17827;Xã Nghi Vạn
17914;412;16702;Xã Nghi Ân
17917;412;16708;Xã Phúc Thọ
17920;412;17920;Xã Nghi Kim
17923;412;16702;Phường Nghi Đức
17926;412;16708;Xã Nghi Thái
17932;430;17935;Xã Nam Hưng
17935;430;17935;Xã Nghĩa Thái
17938;430;17935;Xã Nam Thanh
17941;430;17944;Xã Nam Anh
17944;430;17944;Xã Nam Xuân
17950;430;17950;Thị trấn Nam Đàn
17953;430;17944;Xã Nam Lĩnh
17956;430;17971;Xã Nam Giang
17959;430;17950;Xã Xuân Hòa
17962;430;17971;Xã Hùng Tiến
17968;430;17950;Xã Thượng Tân Lộc
17971;430;17971;Xã Kim Liên
17980;430;17971;Xã Xuân Hồng
17983;430;17971;Xã Nam Cát
17986;430;17989;Xã Khánh Sơn
17989;430;17989;Xã Trung Phúc Cường
17998;430;17989;Xã Nam Kim
18001;431;18001;Thị trấn Hưng Nguyên
18004;431;18007;Xã Hưng Trung
18007;431;18007;Xã Hưng Yên
18008;431;18007;Xã Hưng Yên Bắc
18010;431;18001;Xã Hưng Tây
18013;412;16681;Xã Hưng Chính
18016;431;18001;Xã Hưng Đạo
18022;431;18001;Xã Thịnh Mỹ
18025;431;18028;Xã Hưng Lĩnh
18028;431;18028;Xã Thông Tân
18037;431;18040;Xã Hưng Nghĩa
18040;431;18040;Xã Phúc Lợi
18043;431;18028;Xã Long Xá
18052;431;18040;Xã Châu Nhân
18055;431;18028;Xã Xuân Lam
18064;431;18040;Xã Hưng Thành
18073;436;18073;Phường Nam Hà
18077;436;18073;Phường Bắc Hà
18079;436;18073;Phường Tân Giang
18082;436;18073;Phường Đại Nài
18085;436;18073;Phường Hà Huy Tập
18088;436;18100;Phường Thạch Trung
18091;436;18073;Phường Thạch Quý
18094;436;18073;Phường Trần Phú
18097;436;18073;Phường Văn Yên
18100;436;18100;Phường Thạch Hạ
18103;436;18100;Phường Đồng Môn
18109;436;18073;Phường Thạch Hưng
18112;436;18685;Xã Thạch Bình
18115;437;18115;Phường Bắc Hồng
18118;437;18118;Phường Nam Hồng
18121;437;18115;Phường Trung Lương
18124;437;18115;Phường Đức Thuận
18127;437;18118;Phường Đậu Liêu
18130;437;18118;Xã Thuận Lộc
18133;439;18133;Thị trấn Phố Châu
18136;439;18172;Thị trấn Tây Sơn
18139;439;18160;Xã Sơn Hồng
18142;439;18163;Xã Sơn Tiến
18145;439;18184;Xã Sơn Lâm
18148;439;18163;Xã Sơn Lễ
18157;439;18184;Xã Sơn Giang
18160;439;18160;Xã Sơn Lĩnh
18163;439;18163;Xã An Hòa Thịnh
18172;439;18172;Xã Sơn Tây
18175;439;18133;Xã Sơn Ninh
18178;439;18202;Xã Châu Bình
18181;439;18202;Xã Tân Mỹ Hà
18184;439;18184;Xã Quang Diệm
18187;439;18133;Xã Sơn Trung
18190;439;18133;Xã Sơn Bằng
18196;439;18196;Xã Sơn Kim 1
18199;439;18199;Xã Sơn Kim 2
18202;439;18202;Xã Mỹ Long
18211;439;18223;Xã Kim Hoa
18217;439;18133;Xã Sơn Phú
18223;439;18223;Xã Hàm Trường
18229;440;18229;Thị trấn Đức Thọ
18235;440;18262;Xã Quang Vĩnh
18241;440;18244;Xã Tùng Châu
18244;440;18244;Xã Trường Sơn
18247;440;18244;Xã Liên Minh
18253;440;18262;Xã Yên Hồ
18259;440;18229;Xã Tùng Ảnh
18262;440;18262;Xã Bùi La Nhân
18274;440;18277;Xã Thanh Bình Thịnh
18277;440;18277;Xã Lâm Trung Thủy
18280;440;18229;Xã Hòa Lạc
18283;440;18229;Xã Tân Dân
18298;440;18277;Xã An Dũng
18304;440;18304;Xã Đức Đồng
18307;440;18304;Xã Đức Lạng
18310;440;18304;Xã Tân Hương
18313;441;18313;Thị trấn Vũ Quang
18316;441;18322;Xã Ân Phú
18319;441;18322;Xã Đức Giang
18322;441;18322;Xã Đức Lĩnh
18325;441;18313;Xã Thọ Điền
18328;441;18328;Xã Đức Hương
18331;441;18328;Xã Đức Bồng
18334;441;18328;Xã Đức Liên
18340;441;18313;Xã Hương Minh
18343;441;18313;Xã Quang Thọ
18352;442;18352;Thị trấn Xuân An
18355;442;18364;Xã Xuân Hội
18358;442;18364;Xã Đan Trường
18364;442;18364;Xã Xuân Phổ
18367;442;18364;Xã Xuân Hải
18370;442;18352;Xã Xuân Giang
18373;442;18373;Thị trấn Tiên Điền
18376;442;18373;Xã Xuân Yên
18379;442;18373;Xã Xuân Mỹ
18382;442;18373;Xã Xuân Thành
18385;442;18352;Xã Xuân Viên
18388;442;18352;Xã Xuân Hồng
18391;442;18394;Xã Cỗ Đạm
18394;442;18394;Xã Xuân Liên
18397;442;18352;Xã Xuân Lĩnh
18400;442;18115;Xã Xuân Lam
18403;442;18394;Xã Cương Gián
18406;443;18406;Thị trấn Nghèn
18409;445;18409;Xã Tân Lộc
18412;445;18409;Xã Hồng Lộc
18415;443;18406;Xã Thiên Lộc
18418;443;18418;Xã Thuần Thiện
18421;445;18568;Xã Thịnh Lộc
18427;443;18406;Xã Vượng Lộc
18430;445;18568;Xã Bình An
18433;443;18466;Xã Thanh Lộc
18436;443;18436;Xã Kim Song Trường
18439;443;18436;Xã Thường Nga
18445;443;18418;Xã Tùng Lộc
18454;443;18436;Xã Phú Lộc
18457;445;18586;Xã Ích Hậu
18463;443;18466;Xã Gia Hanh
18466;443;18466;Xã Khánh Vĩnh Yên
18475;443;18481;Xã Xuân Lộc
18478;443;18484;Xã Thượng Lộc
18481;443;18481;Xã Quang Lộc
18484;443;18484;Thị trấn Đồng Lộc
18487;443;18484;Xã Mỹ Lộc
18490;443;18481;Xã Sơn Lộc
18493;445;18583;Xã Phù Lưu
18496;444;18496;Thị trấn Hương Khê
18499;444;18502;Xã Điền Mỹ
18502;444;18502;Xã Hà Linh
18505;444;18532;Xã Hương Thủy
18508;444;18523;Xã Hòa Hải
18514;444;18523;Xã Phúc Đồng
18517;444;18532;Xã Hương Giang
18520;444;18550;Xã Lộc Yên
18523;444;18523;Xã Hương Bình
18526;444;18496;Xã Hương Long
18529;444;18496;Xã Phú Gia
18532;444;18532;Xã Gia Phố
18538;444;18550;Xã Hương Đô
18541;444;18544;Xã Hương Vĩnh
18544;444;18544;Xã Hương Xuân
18547;444;18547;Xã Phúc Trạch
18550;444;18550;Xã Hương Trà
18553;444;18547;Xã Hương Trạch
18556;444;18544;Xã Hương Lâm
18559;444;18547;Xã Hương Liên
18562;445;18562;Thị trấn Thạch Hà
18565;445;18634;Xã Ngọc Sơn
18568;445;18568;Thị trấn Lộc Hà
18571;436;18604;Xã Thạch Hải
18577;445;18583;Xã Thạch Mỹ
18580;445;18568;Xã Thạch Kim
18583;445;18583;Xã Thạch Châu
18586;445;18586;Xã Thạch Kênh
18589;445;18562;Xã Thạch Sơn
18592;445;18586;Xã Thạch Liên
18595;436;18604;Xã Đỉnh Bàn
18598;436;18100;Xã Hộ Độ
18601;445;18601;Xã Việt Tiến
18604;436;18604;Xã Thạch Khê
18607;445;18562;Xã Thạch Long
18619;436;18619;Xã Thạch Trị
18622;436;18628;Xã Thạch Lạc
18625;445;18601;Xã Thạch Ngọc
18628;436;18628;Xã Tượng Sơn
18631;436;18619;Xã Thạch Văn
18634;445;18634;Xã Lưu Vĩnh Sơn
18637;436;18628;Xã Thạch Thắng
18643;436;18652;Xã Thạch Đài
18649;436;18619;Xã Thạch Hội
18652;436;18652;Xã Tân Lâm Hương
18658;445;18667;Xã Thạch Xuân
18667;445;18667;Xã Nam Điền
18670;445;18583;Xã Mai Phụ
18673;446;18673;Thị trấn Cẩm Xuyên
18676;446;18676;Thị trấn Thiên Cầm
18679;446;18682;Xã Yên Hòa
18682;446;18682;Xã Cẩm Dương
18685;436;18685;Xã Cẩm Bình
18691;436;18685;Xã Cẩm Vịnh
18694;446;18685;Xã Cẩm Thành
18697;446;18673;Xã Cẩm Quang
18706;446;18739;Xã Cẩm Thạch
18709;446;18676;Xã Cẩm Nhượng
18712;446;18676;Xã Nam Phúc Thăng
18715;446;18739;Xã Cẩm Duệ
18721;446;18742;Xã Cẩm Lĩnh
18724;446;18673;Xã Cẩm Quan
18727;446;18736;Xã Cẩm Hà
18730;446;18742;Xã Cẩm Lộc
18733;446;18736;Xã Cẩm Hưng
18736;446;18736;Xã Cẩm Thịnh
18739;446;18739;Xã Cẩm Mỹ
18742;446;18742;Xã Cẩm Trung
18745;446;18748;Xã Cẩm Sơn
18748;446;18748;Xã Cẩm Lạc
18751;446;18748;Xã Cẩm Minh
18754;449;18754;Phường Hưng Trí
18757;447;18766;Xã Kỳ Xuân
18760;447;18766;Xã Kỳ Bắc
18763;447;18775;Xã Kỳ Phú
18766;447;18766;Xã Kỳ Phong
18769;447;18775;Xã Kỳ Tiến
18772;447;18775;Xã Kỳ Giang
18775;447;18775;Thị trấn Kỳ Đồng
18778;447;18790;Xã Kỳ Khang
18781;449;18781;Phường Kỳ Ninh
18784;447;18787;Xã Kỳ Văn
18787;447;18787;Xã Kỳ Trung
18790;447;18790;Xã Kỳ Thọ
18793;447;18787;Xã Kỳ Tây
18796;449;18823;Xã Kỳ Lợi
18799;447;18844;Xã Kỳ Thượng
18802;447;18781;Xã Kỳ Hải
18805;447;18790;Xã Kỳ Thư
18808;449;18781;Xã Kỳ Hà
18811;447;18754;Xã Kỳ Châu
18814;447;18814;Xã Kỳ Tân
18820;449;18754;Phường Kỳ Trinh
18823;449;18823;Phường Kỳ Thịnh
18829;449;18814;Xã Kỳ Hoa
18832;449;18832;Phường Kỳ Phương
18835;449;18823;Phường Kỳ Long
18838;447;18838;Xã Lâm Hợp
18841;449;18832;Phường Kỳ Liên
18844;447;18844;Xã Kỳ Sơn
18847;449;18832;Phường Kỳ Nam
18850;447;18838;Xã Kỳ Lạc
18853;450;18880;Phường Hải Thành
18856;450;18880;Phường Đồng Phú
18859;450;18859;Phường Bắc Lý
18865;450;18880;Phường Nam Lý
18868;450;18880;Phường Đồng Hải
18871;450;18871;Phường Đồng Sơn
18874;450;18880;Phường Phú Hải
18877;450;18871;Phường Bắc Nghĩa
18880;450;18880;Phường Đức Ninh Đông
18883;450;18859;Xã Quang Phú
18886;450;18859;Xã Lộc Ninh
18889;450;18880;Xã Bảo Ninh
18892;450;18871;Xã Nghĩa Ninh
18895;450;18871;Xã Thuận Đức
18898;450;18880;Xã Đức Ninh
18901;452;18901;Thị trấn Quy Đạt
18904;452;18904;Xã Dân Hóa
18907;452;18904;Xã Trọng Hóa
18913;452;18901;Xã Hồng Hóa
18919;452;18919;Xã Tân Thành
18922;452;18922;Xã Hóa Hợp
18925;452;18901;Xã Xuân Hóa
18928;452;18901;Xã Yên Hóa
18931;452;18943;Xã Minh Hóa
18934;452;18943;Xã Tân Hóa
18937;452;18922;Xã Hóa Sơn
18943;452;18943;Xã Trung Hóa
18946;452;18943;Xã Thượng Hóa
18949;453;18949;Thị trấn Đồng Lê
18952;453;18952;Xã Hương Hóa
18955;453;18949;Xã Kim Hóa
18958;453;18958;Xã Thanh Hóa
18961;453;18952;Xã Thanh Thạch
18964;453;18949;Xã Thuận Hóa
18967;453;18958;Xã Lâm Hóa
18970;453;18949;Xã Lê Hóa
18973;453;18949;Xã Sơn Hóa
18976;453;18985;Xã Đồng Hóa
18979;453;18991;Xã Ngư Hóa
18985;453;18985;Xã Thạch Hóa
18988;453;18985;Xã Đức Hóa
18991;453;18991;Xã Phong Hóa
18994;453;18991;Xã Mai Hóa
18997;453;18997;Xã Tiến Hóa
19000;453;18997;Xã Châu Hóa
19003;453;18997;Xã Cao Quảng
19006;453;18997;Xã Văn Hóa
19009;458;19009;Phường Ba Đồn
19012;454;19021;Xã Quảng Hợp
19015;454;19021;Xã Quảng Kim
19018;454;19021;Xã Quảng Đông
19021;454;19021;Xã Quảng Phú
19024;454;19033;Xã Quảng Châu
19027;454;19030;Xã Quảng Thạch
19030;454;19030;Xã Quảng Lưu
19033;454;19033;Xã Quảng Tùng
19036;454;19033;Xã Cảnh Dương
19039;454;19030;Xã Quảng Tiến
19042;454;19057;Xã Quảng Hưng
19045;454;19057;Xã Quảng Xuân
19051;454;19051;Xã Liên Trường
19057;454;19057;Xã Quảng Phương
19060;458;19009;Phường Quảng Long
19063;454;19051;Xã Phù Cảnh
19066;458;19066;Phường Quảng Thọ
19069;458;19075;Xã Quảng Tiên
19072;454;19051;Xã Quảng Thanh
19075;458;19075;Xã Quảng Trung
19078;458;19009;Phường Quảng Phong
19081;458;19066;Phường Quảng Thuận
19084;458;19075;Xã Quảng Tân
19087;458;19009;Xã Quảng Hải
19090;458;19075;Xã Quảng Sơn
19093;458;19093;Xã Quảng Lộc
19096;458;19075;Xã Quảng Thủy
19099;458;19093;Xã Quảng Văn
19102;458;19066;Phường Quảng Phúc
19105;458;19093;Xã Quảng Hòa
19108;458;19093;Xã Quảng Minh
19111;455;19111;Thị trấn Hoàn Lão
19114;455;19198;Thị trấn Việt Trung
19117;455;19138;Xã Xuân Trạch
19123;455;19126;Xã Hạ Mỹ
19126;455;19126;Xã Bắc Trạch
19129;455;19138;Xã Lâm Trạch
19132;455;19126;Xã Thanh Trạch
19135;455;19126;Xã Liên Trạch
19138;455;19138;Xã Phúc Trạch
19141;455;19141;Xã Cự Nẫm
19144;455;19159;Xã Hải Phú
19147;455;19147;Xã Thượng Trạch
19150;455;19159;Xã Sơn Lộc
19156;455;19141;Xã Hưng Trạch
19159;455;19159;Xã Đồng Trạch
19162;455;19159;Xã Đức Trạch
19165;455;19138;Thị trấn Phong Nha
19168;455;19141;Xã Vạn Trạch
19174;455;19141;Xã Phú Định
19177;455;19111;Xã Trung Trạch
19180;455;19111;Xã Tây Trạch
19183;455;19111;Xã Hòa Trạch
19186;455;19111;Xã Đại Trạch
19189;455;19198;Xã Nhân Trạch
19192;455;19147;Xã Tân Trạch
19198;455;19198;Xã Lý Nam
19204;456;19204;Xã Trường Sơn
19207;456;19207;Thị trấn Quán Hàu
19210;456;19207;Xã Vĩnh Ninh
19213;456;19207;Xã Võ Ninh
19216;456;19225;Xã Hải Ninh
19219;456;19207;Xã Hàm Ninh
19222;456;19225;Xã Duy Ninh
19225;456;19225;Xã Gia Ninh
19228;456;19204;Xã Trường Xuân
19231;456;19237;Xã Hiền Ninh
19234;456;19225;Xã Tân Ninh
19237;456;19237;Xã Xuân Ninh
19240;456;19237;Xã An Ninh
19243;456;19237;Xã Vạn Ninh
19246;457;19246;Thị trấn Lệ Ninh
19249;457;19249;Thị trấn Kiến Giang
19252;457;19255;Xã Hồng Thủy
19255;457;19255;Xã Ngư Thủy Bắc
19258;457;19246;Xã Hoa Thủy
19261;457;19255;Xã Thanh Thủy
19264;457;19249;Xã An Thủy
19267;457;19249;Xã Phong Thủy
19270;457;19255;Xã Cam Thủy
19273;457;19318;Xã Ngân Thủy
19276;457;19246;Xã Sơn Thủy
19279;457;19249;Xã Lộc Thủy
19285;457;19249;Xã Liên Thủy
19288;457;19288;Xã Hưng Thủy
19291;457;19291;Xã Dương Thủy
19294;457;19291;Xã Tân Thủy
19297;457;19309;Xã Phú Thủy
19300;457;19249;Xã Xuân Thủy
19303;457;19291;Xã Mỹ Thủy
19306;457;19288;Xã Ngư Thủy
19309;457;19309;Xã Mai Thủy
19312;457;19288;Xã Sen Thủy
19315;457;19291;Xã Thái Thủy
19318;457;19318;Xã Kim Thủy
19321;457;19309;Xã Trường Thủy
19327;457;19318;Xã Lâm Thủy
19330;461;19333;Phường Đông Giang
19333;461;19333;Phường 1
19336;461;19351;Phường Đông Lễ
19339;461;19333;Phường Đông Thanh
19342;461;19351;Phường 2
19345;461;19333;Phường 4
19348;461;19351;Phường 5
19351;461;19351;Phường Đông Lương
19354;461;19333;Phường 3
19357;462;19360;Phường 1
19358;462;19360;Phường An Đôn
19360;462;19360;Phường 2
19361;462;19360;Phường 3
19363;464;19363;Thị trấn Hồ Xá
19366;464;19366;Thị trấn Bến Quan
19369;464;19372;Xã Vĩnh Thái
19372;464;19372;Xã Vĩnh Tú
19375;464;19363;Xã Vĩnh Chấp
19378;464;19372;Xã Trung Nam
19384;464;19414;Xã Kim Thạch
19387;464;19363;Xã Vĩnh Long
19393;464;19366;Xã Vĩnh Khê
19396;464;19372;Xã Vĩnh Hòa
19402;464;19405;Xã Vĩnh Thủy
19405;464;19405;Xã Vĩnh Lâm
19408;464;19414;Xã Hiền Thành
19414;464;19414;Thị trấn Cửa Tùng
19417;464;19366;Xã Vĩnh Hà
19420;464;19405;Xã Vĩnh Sơn
19423;464;19414;Xã Vĩnh Giang
19426;464;19366;Xã Vĩnh Ô
19429;465;19429;Thị trấn Khe Sanh
19432;465;19432;Thị trấn Lao Bảo
19435;465;19435;Xã Hướng Lập
19438;465;19435;Xã Hướng Việt
19441;465;19441;Xã Hướng Phùng
19444;465;19441;Xã Hướng Sơn
19447;465;19441;Xã Hướng Linh
19450;465;19429;Xã Tân Hợp
19453;465;19429;Xã Hướng Tân
19456;465;19432;Xã Tân Thành
19459;465;19432;Xã Tân Long
19462;465;19462;Xã Tân Lập
19465;465;19462;Xã Tân Liên
19468;465;19429;Xã Húc
19471;465;19489;Xã Thuận
19474;465;19462;Xã Hướng Lộc
19477;465;19483;Xã Ba Tầng
19480;465;19489;Xã Thanh
19483;465;19483;Xã A Dơi
19489;465;19489;Xã Lìa
19492;465;19483;Xã Xy
19495;466;19495;Thị trấn Gio Linh
19496;466;19496;Thị trấn Cửa Việt
19498;466;19501;Xã Trung Giang
19501;466;19501;Xã Trung Hải
19504;466;19501;Xã Trung Sơn
19507;466;19495;Xã Phong Bình
19510;466;19495;Xã Gio Mỹ
19519;466;19496;Xã Gio Hải
19522;466;19537;Xã Gio An
19534;466;19537;Xã Linh Trường
19537;466;19537;Xã Gio Sơn
19543;466;19496;Xã Gio Mai
19546;466;19537;Xã Hải Thái
19552;466;19495;Xã Gio Quang
19555;467;19555;Thị trấn Krông Klang
19558;467;19555;Xã Mò Ó
19561;467;19555;Xã Hướng Hiệp
19564;467;19564;Xã Đa Krông
19567;467;19567;Xã Triệu Nguyên
19570;467;19567;Xã Ba Lòng
19576;467;19564;Xã Ba Nang
19579;467;19564;Xã Tà Long
19582;467;19588;Xã Húc Nghì
19585;467;19588;Xã A Vao
19588;467;19588;Xã Tà Rụt
19591;467;19594;Xã A Bung
19594;467;19594;Xã A Ngo
19597;468;19597;Thị trấn Cam Lộ
19600;468;19603;Xã Cam Tuyền
19603;468;19603;Xã Thanh An
19606;468;19603;Xã Cam Thủy
19612;468;19597;Xã Cam Thành
19615;468;19603;Xã Cam Hiếu
19618;468;19597;Xã Cam Chính
19621;468;19597;Xã Cam Nghĩa
19624;469;19624;Thị trấn Ái Tử
19627;469;19639;Xã Triệu Tân
19633;469;19639;Xã Triệu Phước
19636;469;19645;Xã Triệu Độ
19639;469;19639;Xã Triệu Trạch
19642;469;19645;Xã Triệu Thuận
19645;469;19645;Xã Triệu Đại
19648;469;19645;Xã Triệu Hòa
19654;469;19654;Xã Triệu Cơ
19657;469;19669;Xã Triệu Long
19660;469;19654;Xã Triệu Tài
19666;469;19654;Xã Triệu Trung
19669;469;19669;Xã Triệu Ái
19672;469;19624;Xã Triệu Thượng
19675;469;19669;Xã Triệu Giang
19678;469;19624;Xã Triệu Thành
19681;470;19681;Thị trấn Diên Sanh
19684;470;19741;Xã Hải An
19687;470;19699;Xã Hải Bình
19693;470;19699;Xã Hải Quy
19699;470;19699;Xã Hải Hưng
19702;470;19702;Xã Hải Phú
19705;462;19360;Xã Hải Lệ
19708;470;19702;Xã Hải Thượng
19711;470;19741;Xã Hải Dương
19714;470;19681;Xã Hải Định
19717;470;19702;Xã Hải Lâm
19726;470;19735;Xã Hải Phong
19729;470;19681;Xã Hải Trường
19735;470;19735;Xã Hải Sơn
19738;470;19735;Xã Hải Chánh
19741;470;19741;Xã Hải Khê
19750;475;19753;Phường Tây Lộc
19753;475;19753;Phường Thuận Lộc
19756;475;19753;Phường Gia Hội
19759;475;19753;Phường Phú Hậu
19762;475;19753;Phường Thuận Hòa
19768;475;19753;Phường Đông Ba
19774;475;19774;Phường Kim Long
19777;474;19777;Phường Vỹ Dạ
19780;474;19789;Phường Phường Đúc
19783;474;19789;Phường Vĩnh Ninh
19786;474;19789;Phường Phú Hội
19789;474;19789;Phường Phú Nhuận
19792;474;19777;Phường Xuân Phú
19795;474;19789;Phường Trường An
19798;474;19789;Phường Phước Vĩnh
19801;474;19815;Phường An Cựu
19803;475;19804;Phường An Hòa
19804;475;19804;Phường Hương Sơ
19807;474;19813;Phường Thuỷ Biều
19810;475;19774;Phường Hương Long
19813;474;19813;Phường Thuỷ Xuân
19815;474;19815;Phường An Đông
19816;474;19815;Phường An Tây
19819;476;19819;Phường Phong Thu
19825;476;19828;Xã Phong Thạnh
19828;476;19828;Phường Phong Phú
19831;476;19831;Xã Phong Bình
19837;476;19831;Xã Phong Chương
19843;476;19873;Phường Phong Hải
19846;476;19831;Phường Phong Hòa
19852;476;19858;Phường Phong Hiền
19855;476;19819;Xã Phong Mỹ
19858;476;19858;Phường Phong An
19861;476;19819;Xã Phong Xuân
19864;476;19858;Xã Phong Sơn
19867;477;19867;Thị trấn Sịa
19870;477;19885;Xã Quảng Thái
19873;477;19873;Xã Quảng Ngạn
19876;477;19885;Xã Quảng Lợi
19879;477;19873;Xã Quảng Công
19882;477;19867;Xã Quảng Phước
19885;477;19885;Xã Quảng Vinh
19888;477;19867;Xã Quảng An
19891;477;20014;Xã Quảng Thành
19894;477;19867;Xã Quảng Thọ
19897;477;19885;Xã Quảng Phú
19900;474;19900;Phường Thuận An
19903;478;19900;Xã Phú Thuận
19909;474;19909;Phường Dương Nỗ
19912;478;19930;Xã Phú An
19915;478;19900;Xã Phú Hải
19918;478;19918;Xã Phú Xuân
19921;478;19945;Xã Phú Diên
19927;478;19930;Xã Phú Mỹ
19930;474;19930;Phường Phú Thượng
19933;478;19918;Xã Phú Hồ
19936;478;19945;Xã Vinh Xuân
19939;478;19918;Xã Phú Lương
19942;478;19942;Thị trấn Phú Đa
19945;478;19945;Xã Vinh Thanh
19948;478;19945;Xã Vinh An
19954;478;19942;Xã Phú Gia
19957;478;19942;Xã Vinh Hà
19960;479;19960;Phường Phú Bài
19963;474;19777;Phường Thủy Vân
19966;479;19969;Xã Thủy Thanh
19969;479;19969;Phường Thủy Dương
19972;479;19969;Phường Thủy Phương
19975;479;19975;Phường Thủy Châu
19978;479;19975;Phường Thủy Lương
19981;474;19813;Phường Thủy Bằng
19984;479;19975;Xã Thủy Tân
19987;479;19960;Xã Thủy Phù
19990;479;19960;Xã Phú Sơn
19993;479;19960;Xã Dương Hòa
19996;480;19996;Phường Tứ Hạ
20002;474;20014;Phường Hương Phong
20005;480;20017;Xã Hương Toàn
20008;480;19996;Phường Hương Vân
20011;480;19996;Phường Hương Văn
20014;475;20014;Phường Hương Vinh
20017;480;20017;Phường Hương Xuân
20020;480;20017;Phường Hương Chữ
20023;475;19804;Phường Hương An
20026;480;20035;Xã Hương Bình
20029;475;19774;Phường Long Hồ
20035;480;20035;Xã Bình Tiến
20041;480;20035;Xã Bình Thành
20044;481;20044;Thị trấn A Lưới
20047;481;20056;Xã Hồng Vân
20050;481;20050;Xã Hồng Hạ
20053;481;20056;Xã Hồng Kim
20056;481;20056;Xã Trung Sơn
20059;481;20050;Xã Hương Nguyên
20065;481;20044;Xã Hồng Bắc
20068;481;20044;Xã A Ngo
20071;481;20071;Xã Sơn Thủy
20074;481;20071;Xã Phú Vinh
20080;481;20101;Xã Hương Phong
20083;481;20044;Xã Quảng Nhâm
20086;481;20071;Xã Hồng Thượng
20089;481;20071;Xã Hồng Thái
20095;481;20101;Xã A Roàng
20098;481;20101;Xã Đông Sơn
20101;481;20101;Xã Lâm Đớt
20104;481;20056;Xã Hồng Thủy
20107;482;20107;Thị trấn Phú Lộc
20110;482;20137;Thị trấn Lăng Cô
20113;482;20122;Xã Vinh Mỹ
20116;482;20122;Xã Vinh Hưng
20122;482;20122;Xã Giang Hải
20125;482;20122;Xã Vinh Hiền
20128;482;20131;Xã Lộc Bổn
20131;482;20131;Thị trấn Lộc Sơn
20134;482;20107;Xã Lộc Bình
20137;482;20137;Xã Lộc Vĩnh
20140;482;20140;Xã Lộc An
20143;482;20140;Xã Lộc Điền
20146;482;20137;Xã Lộc Thủy
20149;482;20107;Xã Lộc Trì
20152;482;20137;Xã Lộc Tiến
20155;482;20140;Xã Lộc Hòa
20158;482;20131;Xã Xuân Lộc
20161;482;20161;Thị trấn Khe Tre
20164;482;20161;Xã Hương Phú
20167;482;20179;Xã Hương Sơn
20170;482;20161;Xã Hương Lộc
20173;482;20182;Xã Thượng Quảng
20179;482;20179;Xã Hương Xuân
20182;482;20182;Xã Hương Hữu
20185;482;20161;Xã Thượng Lộ
20188;482;20182;Xã Thượng Long
20191;482;20179;Xã Thượng Nhật
20194;490;20194;Phường Hòa Hiệp Bắc
20195;490;20194;Phường Hòa Hiệp Nam
20197;490;20197;Phường Hòa Khánh Bắc
20198;490;20200;Phường Hòa Khánh Nam
20200;490;20200,20209;Phường Hòa Minh
20206;491;20209;Phường Thanh Khê Tây
20207;491;20209;Phường Thanh Khê Đông
20209;491;20209;Phường Xuân Hà
20215;491;20209;Phường Chính Gián
20218;491;20209;Phường Thạc Gián
20224;491;20305;Phường An Khê
20227;492;20242;Phường Thanh Bình
20230;492;20242;Phường Thuận Phước
20233;492;20242;Phường Thạch Thang
20236;492;20242;Phường Hải Châu
20242;492;20242;Phường Phước Ninh
20245;492;20257;Phường Hòa Thuận Tây
20254;492;20257;Phường Bình Thuận
20257;492;20257;Phường Hòa Cường Bắc
20258;492;20257;Phường Hòa Cường Nam
20260;495;20260;Phường Khuê Trung
20263;493;20263;Phường Thọ Quang
20266;493;20263;Phường Nại Hiên Đông
20269;493;20263;Phường Mân Thái
20272;493;20275;Phường An Hải Bắc
20275;493;20275;Phường Phước Mỹ
20278;493;20275;Phường An Hải Nam
20284;494;20285;Phường Mỹ An
20285;494;20285;Phường Khuê Mỹ
20287;494;20285;Phường Hoà Quý
20290;494;20285;Phường Hoà Hải
20293;497;20194;Xã Hòa Bắc
20296;497;20197;Xã Hòa Liên
20299;497;20308;Xã Hòa Ninh
20302;497;20200;Xã Hòa Sơn
20305;495;20305;Phường Hòa Phát
20306;495;20305;Phường Hòa An
20308;497;20308;Xã Hòa Nhơn
20311;495;20260;Phường Hòa Thọ Tây
20312;495;20260;Phường Hòa Thọ Đông
20314;495;20314;Phường Hòa Xuân
20317;497;20320;Xã Hòa Phú
20320;497;20320;Xã Hòa Phong
20323;497;20314;Xã Hòa Châu
20326;497;20332;Xã Hòa Tiến
20329;497;20314;Xã Hòa Phước
20332;497;20332;Xã Hòa Khương
20335;502;20335;Phường Tân Thạnh
20341;502;20341;Phường An Mỹ
20344;502;20350;Phường Hòa Hương
20347;502;20341;Phường An Xuân
20350;502;20350;Phường An Sơn
20353;502;20341;Phường Trường Xuân
20356;502;20356;Phường An Phú
20359;502;20356;Xã Tam Thanh
20362;502;20335;Xã Tam Thăng
20364;518;20364;Thị trấn Phú Thịnh
20365;518;20380;Xã Tam Thành
20368;518;20380;Xã Tam An
20371;502;20356;Xã Tam Phú
20374;518;20364;Xã Tam Đàn
20375;502;20335;Phường Hoà Thuận
20377;518;20380;Xã Tam Lộc
20380;518;20380;Xã Tam Phước
20386;518;20364;Xã Tam Thái
20387;518;20392;Xã Tam Đại
20389;502;20350;Xã Tam Ngọc
20392;518;20392;Xã Tam Dân
20395;518;20392;Xã Tam Lãnh
20398;503;20410;Phường Minh An
20401;503;20401;Phường Tân An
20404;503;20410;Phường Cẩm Phô
20407;503;20401;Phường Thanh Hà
20410;503;20410;Phường Sơn Phong
20413;503;20413;Phường Cẩm Châu
20416;503;20413;Phường Cửa Đại
20419;503;20401;Phường Cẩm An
20422;503;20401;Xã Cẩm Hà
20425;503;20410;Xã Cẩm Kim
20428;503;20410;Phường Cẩm Nam
20431;503;20413;Xã Cẩm Thanh
20434;503;20434;Xã Tân Hiệp
20437;504;20443;Xã Ch'ơm
20440;504;20443;Xã Ga Ri
20443;504;20443;Xã A Xan
20446;504;20443;Xã Tr'Hy
20449;504;20455;Xã Lăng
20452;504;20455;Xã A Nông
20455;504;20455;Xã A Tiêng
20458;504;20458;Xã Bha Lê
20461;504;20458;Xã A Vương
20464;504;20455;Xã Dang
20467;505;20467;Thị trấn P Rao
20470;505;20467;Xã Tà Lu
20473;505;20476;Xã Sông Kôn
20476;505;20476;Xã Jơ Ngây
20479;505;20476;Xã A Ting
20482;505;20485;Xã Tư
20485;505;20485;Xã Ba
20488;505;20467;Xã A Rooi
20491;505;20467;Xã Za Hung
20494;505;20494;Xã Mà Cooi
20497;505;20494;Xã Ka Dăng
20500;506;20500;Thị trấn Ái Nghĩa
20503;506;20506;Xã Đại Sơn
20506;506;20506;Xã Đại Lãnh
20509;506;20506;Xã Đại Hưng
20512;506;20515;Xã Đại Hồng
20515;506;20515;Xã Đại Đồng
20518;506;20515;Xã Đại Quang
20521;506;20500;Xã Đại Nghĩa
20524;506;20500;Xã Đại Hiệp
20527;506;20542;Xã Đại Thạnh
20530;506;20542;Xã Đại Chánh
20533;506;20542;Xã Đại Tân
20536;506;20539;Xã Đại Phong
20539;506;20539;Xã Đại Minh
20542;506;20542;Xã Đại Thắng
20545;506;20539;Xã Đại Cường
20547;506;20500;Xã Đại An
20548;506;20500;Xã Đại Hòa
20551;507;20551;Phường Vĩnh Điện
20554;507;20557;Xã Điện Tiến
20557;507;20557;Xã Điện Hòa
20560;507;20557;Phường Điện Thắng Bắc
20561;507;20575;Phường Điện Thắng Trung
20562;507;20575;Phường Điện Thắng Nam
20563;507;20579;Phường Điện Ngọc
20566;507;20569;Xã Điện Hồng
20569;507;20569;Xã Điện Thọ
20572;507;20569;Xã Điện Phước
20575;507;20575;Phường Điện An
20578;507;20579;Phường Điện Nam Bắc
20579;507;20579;Phường Điện Nam Trung
20580;507;20579;Phường Điện Nam Đông
20581;507;20579;Phường Điện Dương
20584;507;20587;Xã Điện Quang
20587;507;20587;Xã Điện Trung
20590;507;20587;Xã Điện Phong
20593;507;20551;Phường Điện Minh
20596;507;20551;Phường Điện Phương
20599;508;20599;Thị trấn Nam Phước
20605;508;20611;Xã Duy Phú
20608;508;20611;Xã Duy Tân
20611;508;20611;Xã Duy Hòa
20614;508;20611;Xã Duy Châu
20617;508;20623;Xã Duy Trinh
20620;508;20623;Xã Duy Sơn
20623;508;20623;Xã Duy Trung
20626;508;20599;Xã Duy Phước
20629;508;20635;Xã Duy Thành
20632;508;20599;Xã Duy Vinh
20635;508;20635;Xã Duy Nghĩa
20638;508;20635;Xã Duy Hải
20641;509;20641;Thị trấn Đông Phú
20644;509;20650;Xã Quế Xuân 1
20647;509;20650;Xã Quế Xuân 2
20650;509;20650;Xã Quế Phú
20651;509;20650;Thị trấn Hương An
20656;509;20656;Thị trấn Trung Phước
20659;509;20662;Xã Quế Hiệp
20662;509;20662;Xã Quế Thuận
20665;509;20662;Xã Quế Mỹ
20668;509;20669;Xã Ninh Phước
20669;509;20669;Xã Phước Ninh
20671;509;20656;Xã Quế Lộc
20677;509;20641;Xã Quế Long
20680;509;20662;Xã Quế Châu
20683;509;20641;Xã Quế Phong
20686;509;20641;Xã Quế An
20689;509;20641;Xã Quế Minh
20692;509;20669;Xã Quế Lâm
20695;510;20695;Thị trấn Thạnh Mỹ
20698;510;20698;Xã Laêê
20699;510;20698;Xã Chơ Chun
20701;510;20707;Xã Zuôich
20702;510;20710;Xã Tà Pơơ
20704;510;20704;Xã La Dêê
20705;510;20704;Xã Đắc Tôi
20707;510;20707;Xã Chà Vàl
20710;510;20710;Xã Tà Bhinh
20713;510;20710;Xã Cà Dy
20716;510;20716;Xã Đắc Pre
20719;510;20716;Xã Đắc Pring
20722;511;20722;Thị trấn Khâm Đức
20725;511;20722;Xã Phước Xuân
20728;511;20728;Xã Phước Hiệp
20729;511;20728;Xã Phước Hoà
20731;511;20734;Xã Phước Đức
20734;511;20734;Xã Phước Năng
20737;511;20734;Xã Phước Mỹ
20740;511;20740;Xã Phước Chánh
20743;511;20740;Xã Phước Công
20746;511;20752;Xã Phước Kim
20749;511;20752;Xã Phước Lộc
20752;511;20752;Xã Phước Thành
20758;512;20779;Xã Quế Tân
20764;512;20767;Xã Quế Thọ
20767;512;20767;Xã Bình Lâm
20770;512;20770;Xã Sông Trà
20773;512;20770;Xã Phước Trà
20776;512;20770;Xã Phước Gia
20779;512;20779;Thị trấn Tân Bình
20782;512;20779;Xã Quế Lưu
20785;512;20767;Xã Thăng Phước
20788;512;20767;Xã Bình Sơn
20791;513;20791;Thị trấn Hà Lam
20794;513;20794;Xã Bình Dương
20797;513;20794;Xã Bình Giang
20800;513;20791;Xã Bình Nguyên
20803;513;20791;Xã Bình Phục
20806;513;20794;Xã Bình Triều
20809;513;20794;Xã Bình Đào
20812;513;20794;Xã Bình Minh
20815;513;20818;Xã Bình Lãnh
20818;513;20818;Xã Bình Trị
20821;513;20818;Xã Bình Định
20824;513;20791;Xã Bình Quý
20827;513;20827;Xã Bình Phú
20833;513;20848;Xã Bình Tú
20836;513;20836;Xã Bình Sa
20839;513;20836;Xã Bình Hải
20842;513;20827;Xã Bình Quế
20845;513;20848;Xã Bình An
20848;513;20848;Xã Bình Trung
20851;513;20836;Xã Bình Nam
20854;514;20854;Thị trấn Tiên Kỳ
20857;514;20857;Xã Tiên Sơn
20860;514;20857;Xã Tiên Hà
20866;514;20857;Xã Tiên Châu
20869;514;20875;Xã Tiên Lãnh
20872;514;20875;Xã Tiên Ngọc
20875;514;20875;Xã Tiên Hiệp
20878;514;20878;Xã Tiên Cảnh
20881;514;20854;Xã Tiên Mỹ
20884;514;20854;Xã Tiên Phong
20887;514;20854;Xã Tiên Thọ
20890;514;20878;Xã Tiên An
20893;514;20878;Xã Tiên Lộc
20896;514;20878;Xã Tiên Lập
20899;515;20900;Thị trấn Trà My
20900;515;20900;Xã Trà Sơn
20902;515;20908;Xã Trà Kót
20905;515;20908;Xã Trà Nú
20908;515;20908;Xã Trà Đông
20911;515;20900;Xã Trà Dương
20914;515;20900;Xã Trà Giang
20917;515;20920;Xã Trà Bui
20920;515;20920;Xã Trà Đốc
20923;515;20923;Xã Trà Tân
20926;515;20923;Xã Trà Giác
20929;515;20929;Xã Trà Giáp
20932;515;20929;Xã Trà Ka
20935;516;20938;Xã Trà Leng
20938;516;20938;Xã Trà Dơn
20941;516;20941;Xã Trà Tập
20944;516;20944;Xã Trà Mai
20947;516;20941;Xã Trà Cang
20950;516;20950;Xã Trà Linh
20953;516;20950;Xã Trà Nam
20956;516;20944;Xã Trà Don
20959;516;20959;Xã Trà Vân
20962;516;20959;Xã Trà Vinh
20965;517;20965;Thị trấn Núi Thành
20968;517;20971;Xã Tam Xuân I
20971;517;20971;Xã Tam Xuân II
20974;517;20971;Xã Tam Tiến
20977;517;20977;Xã Tam Sơn
20980;517;20977;Xã Tam Thạnh
20983;517;20984;Xã Tam Anh Bắc
20984;517;20984;Xã Tam Anh Nam
20986;517;20984;Xã Tam Hòa
20989;517;20965;Xã Tam Hiệp
20992;517;20992;Xã Tam Hải
20995;517;20965;Xã Tam Giang
20998;517;20965;Xã Tam Quang
21001;517;20965;Xã Tam Nghĩa
21004;517;21004;Xã Tam Mỹ Tây
21005;517;21004;Xã Tam Mỹ Đông
21007;517;21004;Xã Tam Trà
21010;522;21028;Phường Lê Hồng Phong
21013;522;21028;Phường Trần Phú
21016;522;21028;Phường Quảng Phú
21019;522;21025;Phường Nghĩa Chánh
21022;522;21025;Phường Trần Hưng Đạo
21025;522;21025;Phường Nguyễn Nghiêm
21028;522;21028;Phường Nghĩa Lộ
21031;522;21025;Phường Chánh Lộ
21034;522;21034;Xã Nghĩa Dũng
21037;522;21034;Xã Nghĩa Dõng
21040;524;21040;Thị trấn Châu Ổ
21043;524;21061;Xã Bình Thuận
21046;524;21040;Xã Bình Thạnh
21049;524;21061;Xã Bình Đông
21052;524;21040;Xã Bình Chánh
21055;524;21040;Xã Bình Nguyên
21058;524;21085;Xã Bình Khương
21061;524;21061;Xã Bình Trị
21064;524;21085;Xã Bình An
21067;524;21061;Xã Bình Hải
21070;524;21040;Xã Bình Dương
21073;524;21061;Xã Bình Phước
21079;524;21061;Xã Bình Hòa
21082;524;21040;Xã Bình Trung
21085;524;21085;Xã Bình Minh
21088;524;21040;Xã Bình Long
21091;524;21109;Xã Bình Thanh
21100;524;21100;Xã Bình Chương
21103;524;21109;Xã Bình Hiệp
21106;524;21100;Xã Bình Mỹ
21109;524;21109;Xã Bình Tân Phú
21112;524;21109;Xã Bình Châu
21115;525;21115;Thị trấn Trà Xuân
21118;525;21127;Xã Trà Giang
21121;525;21115;Xã Trà Thủy
21124;525;21124;Xã Trà Hiệp
21127;525;21127;Xã Trà Bình
21130;525;21127;Xã Trà Phú
21133;525;21124;Xã Trà Lâm
21136;525;21136;Xã Trà Tân
21139;525;21115;Xã Trà Sơn
21142;525;21136;Xã Trà Bùi
21145;525;21124;Xã Trà Thanh
21148;525;21154;Xã Sơn Trà
21154;525;21154;Xã Trà Phong
21157;525;21157;Xã Hương Trà
21163;525;21154;Xã Trà Xinh
21166;525;21157;Xã Trà Tây
21172;522;21172;Phường Trương Quang Trọng
21175;527;21181;Xã Tịnh Thọ
21178;527;21205;Xã Tịnh Trà
21181;527;21181;Xã Tịnh Phong
21184;527;21205;Xã Tịnh Hiệp
21187;522;21109;Xã Tịnh Hòa
21190;522;21211;Xã Tịnh Kỳ
21193;527;21220;Xã Tịnh Bình
21196;527;21196;Xã Tịnh Đông
21199;522;21211;Xã Tịnh Thiện
21202;522;21172;Xã Tịnh Ấn Đông
21205;527;21205;Xã Tịnh Bắc
21208;522;21211;Xã Tịnh Châu
21211;522;21211;Xã Tịnh Khê
21214;522;21211;Xã Tịnh Long
21217;527;21220;Xã Tịnh Sơn
21220;527;21220;Thị trấn Tịnh Hà
21223;522;21172;Xã Tịnh Ấn Tây
21226;527;21196;Xã Tịnh Giang
21229;527;21196;Xã Tịnh Minh
21232;522;21172;Xã Tịnh An
21235;528;21235;Thị trấn La Hà
21238;528;21238;Thị trấn Sông Vệ
21241;528;21244;Xã Nghĩa Lâm
21244;528;21244;Xã Nghĩa Thắng
21247;528;21250;Xã Nghĩa Thuận
21250;528;21250;Xã Nghĩa Kỳ
21256;522;21034;Xã Nghĩa Hà
21259;528;21244;Xã Nghĩa Sơn
21262;522;21034;Xã An Phú
21268;528;21235;Xã Nghĩa Hòa
21271;528;21250;Xã Nghĩa Điền
21274;528;21235;Xã Nghĩa Thương
21277;528;21235;Xã Nghĩa Trung
21280;528;21238;Xã Nghĩa Hiệp
21283;528;21238;Xã Nghĩa Phương
21289;529;21289;Thị trấn Di Lăng
21292;529;21292;Xã Sơn Hạ
21295;529;21292;Xã Sơn Thành
21298;529;21292;Xã Sơn Nham
21301;529;21289;Xã Sơn Bao
21304;529;21307;Xã Sơn Linh
21307;529;21307;Xã Sơn Giang
21310;529;21319;Xã Sơn Trung
21313;529;21289;Xã Sơn Thượng
21316;529;21307;Xã Sơn Cao
21319;529;21319;Xã Sơn Hải
21322;529;21319;Xã Sơn Thủy
21325;529;21325;Xã Sơn Kỳ
21328;529;21325;Xã Sơn Ba
21331;530;21334;Xã Sơn Bua
21334;530;21334;Xã Sơn Mùa
21335;530;21334;Xã Sơn Liên
21337;530;21340;Xã Sơn Tân
21338;530;21343;Xã Sơn Màu
21340;530;21340;Xã Sơn Dung
21341;530;21340;Xã Sơn Long
21343;530;21343;Xã Sơn Tinh
21346;530;21343;Xã Sơn Lập
21349;531;21349;Xã Long Sơn
21352;531;21349;Xã Long Mai
21355;531;21361;Xã Thanh An
21358;531;21361;Xã Long Môn
21361;531;21361;Xã Long Hiệp
21364;532;21364;Thị trấn Chợ Chùa
21367;532;21364;Xã Hành Thuận
21370;532;21370;Xã Hành Dũng
21373;532;21364;Xã Hành Trung
21376;532;21370;Xã Hành Nhân
21379;532;21385;Xã Hành Đức
21382;532;21370;Xã Hành Minh
21385;532;21385;Xã Hành Phước
21388;532;21388;Xã Hành Thiện
21391;532;21385;Xã Hành Thịnh
21394;532;21388;Xã Hành Tín Tây
21397;532;21388;Xã Hành Tín Đông
21400;533;21400;Thị trấn Mộ Đức
21406;533;21409;Xã Thắng Lợi
21409;533;21409;Xã Đức Nhuận
21412;533;21421;Xã Đức Chánh
21415;533;21409;Xã Đức Hiệp
21418;533;21421;Xã Đức Minh
21421;533;21421;Xã Đức Thạnh
21424;533;21400;Xã Đức Hòa
21427;533;21400;Xã Đức Tân
21430;533;21400;Xã Đức Phú
21433;533;21433;Xã Đức Phong
21436;533;21433;Xã Đức Lân
21439;534;21439;Phường Nguyễn Nghiêm
21442;534;21451;Xã Phổ An
21445;534;21457;Xã Phổ Phong
21448;534;21451;Xã Phổ Thuận
21451;534;21451;Phường Phổ Văn
21454;534;21451;Phường Phổ Quang
21457;534;21457;Xã Phổ Nhơn
21460;534;21439;Phường Phổ Ninh
21463;534;21439;Phường Phổ Minh
21466;534;21439;Phường Phổ Vinh
21469;534;21439;Phường Phổ Hòa
21472;534;21472;Xã Phổ Cường
21475;534;21472;Xã Phổ Khánh
21478;534;21478;Phường Phổ Thạnh
21481;534;21478;Xã Phổ Châu
21484;535;21484;Thị trấn Ba Tơ
21487;535;21490;Xã Ba Điền
21490;535;21490;Xã Ba Vinh
21493;535;21496;Xã Ba Thành
21496;535;21496;Xã Ba Động
21499;535;21499;Xã Ba Dinh
21500;535;21499;Xã Ba Giang
21502;535;21496;Xã Ba Liên
21505;535;21529;Xã Ba Ngạc
21508;535;21520;Xã Ba Khâm
21511;535;21484;Xã Ba Cung
21517;535;21529;Xã Ba Tiêu
21520;535;21520;Xã Ba Trang
21523;535;21523;Xã Ba Tô
21526;535;21484;Xã Ba Bích
21529;535;21529;Xã Ba Vì
21532;535;21523;Xã Ba Lế
21535;535;21523;Xã Ba Nam
21538;535;21538;Xã Ba Xa
21550;540;21601;Phường Nhơn Bình
21553;540;21553;Phường Nhơn Phú
21556;540;21583;Phường Đống Đa
21559;540;21553;Phường Trần Quang Diệu
21562;540;21583;Phường Hải Cảng
21565;540;21592;Phường Quang Trung
21577;540;21592;Phường Ngô Mây
21580;540;21583;Phường Trần Phú
21583;540;21583;Phường Thị Nại
21589;540;21589;Phường Bùi Thị Xuân
21592;540;21592;Phường Nguyễn Văn Cừ
21595;540;21592;Phường Ghềnh Ráng
21598;540;21601;Xã Nhơn Lý
21601;540;21601;Xã Nhơn Hội
21604;540;21601;Xã Nhơn Hải
21607;540;21607;Xã Nhơn Châu
21609;542;21609;Thị trấn An Lão
21610;542;21609;Xã An Hưng
21613;542;21616;Xã An Trung
21616;542;21616;Xã An Dũng
21619;542;21616;Xã An Vinh
21622;542;21622;Xã An Toàn
21625;542;21609;Xã An Tân
21628;542;21628;Xã An Hòa
21631;542;21628;Xã An Quang
21634;542;21622;Xã An Nghĩa
21637;543;21637;Phường Tam Quan
21640;543;21640;Phường Bồng Sơn
21643;543;21655;Xã Hoài Sơn
21646;543;21655;Xã Hoài Châu Bắc
21649;543;21637;Xã Hoài Châu
21652;543;21661;Xã Hoài Phú
21655;543;21655;Phường Tam Quan Bắc
21658;543;21664;Phường Tam Quan Nam
21661;543;21661;Phường Hoài Hảo
21664;543;21664;Phường Hoài Thanh Tây
21667;543;21664;Phường Hoài Thanh
21670;543;21670;Phường Hoài Hương
21673;543;21673;Phường Hoài Tân
21676;543;21670;Xã Hoài Hải
21679;543;21673;Phường Hoài Xuân
21682;543;21670;Xã Hoài Mỹ
21685;543;21640;Phường Hoài Đức
21688;544;21688;Thị trấn Tăng Bạt Hổ
21690;544;21697;Xã Ân Hảo Tây
21691;544;21697;Xã Ân Hảo Đông
21694;544;21703;Xã Ân Sơn
21697;544;21697;Xã Ân Mỹ
21700;544;21715;Xã Đak Mang
21703;544;21703;Xã Ân Tín
21706;544;21703;Xã Ân Thạnh
21709;544;21688;Xã Ân Phong
21712;544;21688;Xã Ân Đức
21715;544;21715;Xã Ân Hữu
21718;544;21727;Xã Bok Tới
21721;544;21715;Xã Ân Tường Tây
21724;544;21688;Xã Ân Tường Đông
21727;544;21727;Xã Ân Nghĩa
21730;545;21730;Thị trấn Phù Mỹ
21733;545;21733;Thị trấn Bình Dương
21736;545;21739;Xã Mỹ Đức
21739;545;21739;Xã Mỹ Châu
21742;545;21751;Xã Mỹ Thắng
21745;545;21739;Xã Mỹ Lộc
21748;545;21733;Xã Mỹ Lợi
21751;545;21751;Xã Mỹ An
21754;545;21733;Xã Mỹ Phong
21757;545;21757;Xã Mỹ Trinh
21760;545;21751;Xã Mỹ Thọ
21763;545;21757;Xã Mỹ Hòa
21766;545;21769;Xã Mỹ Thành
21769;545;21769;Xã Mỹ Chánh
21772;545;21730;Xã Mỹ Quang
21775;545;21775;Xã Mỹ Hiệp
21778;545;21775;Xã Mỹ Tài
21781;545;21769;Xã Mỹ Cát
21784;545;21730;Xã Mỹ Chánh Tây
21786;546;21786;Thị trấn Vĩnh Thạnh
21787;546;21787;Xã Vĩnh Sơn
21790;546;21787;Xã Vĩnh Kim
21796;546;21796;Xã Vĩnh Hiệp
21799;546;21786;Xã Vĩnh Hảo
21801;546;21805;Xã Vĩnh Hòa
21802;546;21796;Xã Vĩnh Thịnh
21804;546;21805;Xã Vĩnh Thuận
21805;546;21805;Xã Vĩnh Quang
21808;547;21808;Thị trấn Phú Phong
21811;547;21817;Xã Bình Tân
21814;547;21820;Xã Tây Thuận
21817;547;21817;Xã Bình Thuận
21820;547;21820;Xã Tây Giang
21823;547;21829;Xã Bình Thành
21826;547;21817;Xã Tây An
21829;547;21829;Xã Bình Hòa
21832;547;21829;Xã Tây Bình
21835;547;21835;Xã Bình Tường
21838;547;21829;Xã Tây Vinh
21841;547;21835;Xã Vĩnh An
21844;547;21808;Xã Tây Xuân
21847;547;21808;Xã Bình Nghi
21850;547;21835;Xã Tây Phú
21853;548;21853;Thị trấn Ngô Mây
21856;548;21868;Xã Cát Sơn
21859;548;21859;Xã Cát Minh
21862;548;21859;Thị trấn Cát Khánh
21865;548;21859;Xã Cát Tài
21868;548;21868;Xã Cát Lâm
21871;548;21871;Xã Cát Hanh
21874;548;21880;Xã Cát Thành
21877;548;21853;Xã Cát Trinh
21880;548;21880;Xã Cát Hải
21883;548;21871;Xã Cát Hiệp
21886;548;21892;Xã Cát Nhơn
21889;548;21901;Xã Cát Hưng
21892;548;21892;Xã Cát Tường
21895;548;21853;Xã Cát Tân
21898;548;21880;Thị trấn Cát Tiến
21901;548;21901;Xã Cát Thắng
21904;548;21901;Xã Cát Chánh
21907;549;21907;Phường Bình Định
21910;549;21910;Phường Đập Đá
21913;549;21910;Xã Nhơn Mỹ
21916;549;21925;Phường Nhơn Thành
21919;549;21925;Xã Nhơn Hạnh
21922;549;21910;Xã Nhơn Hậu
21925;549;21925;Xã Nhơn Phong
21928;549;21934;Xã Nhơn An
21931;549;21907;Xã Nhơn Phúc
21934;549;21934;Phường Nhơn Hưng
21937;549;21907;Xã Nhơn Khánh
21940;549;21940;Xã Nhơn Lộc
21943;549;21943;Phường Nhơn Hoà
21946;549;21940;Xã Nhơn Tân
21949;549;21943;Xã Nhơn Thọ
21952;550;21952;Thị trấn Tuy Phước
21955;550;21952;Thị trấn Diêu Trì
21958;550;21970;Xã Phước Thắng
21961;550;21964;Xã Phước Hưng
21964;550;21964;Xã Phước Quang
21967;550;21970;Xã Phước Hòa
21970;550;21970;Xã Phước Sơn
21973;550;21964;Xã Phước Hiệp
21976;550;21952;Xã Phước Lộc
21979;550;21952;Xã Phước Nghĩa
21982;550;21952;Xã Phước Thuận
21985;550;21985;Xã Phước An
21988;550;21985;Xã Phước Thành
21991;540;21589;Xã Phước Mỹ
21994;551;21994;Thị trấn Vân Canh
21997;551;21997;Xã Canh Liên
22000;551;22006;Xã Canh Hiệp
22003;551;22006;Xã Canh Vinh
22006;551;22006;Xã Canh Hiển
22009;551;21994;Xã Canh Thuận
22012;551;21994;Xã Canh Hòa
22015;555;22015;Phường 1
22018;555;22015;Phường 2
22024;555;22015,22045;Phường 9
22030;555;22015;Phường 4
22033;555;22015;Phường 5
22036;555;22015;Phường 7
22040;555;22240;Phường Phú Thạnh
22041;555;22240;Phường Phú Đông
22042;555;22045;Xã Hòa Kiến
22045;555;22045;Xã Bình Kiến
22051;557;22051;Phường Xuân Phú
22052;557;22075;Xã Xuân Lâm
22053;557;22076;Phường Xuân Thành
22054;557;22057;Xã Xuân Hải
22057;557;22057;Xã Xuân Lộc
22060;557;22060;Xã Xuân Bình
22066;557;22060;Xã Xuân Cảnh
22069;557;22051;Xã Xuân Thịnh
22072;557;22051;Xã Xuân Phương
22073;557;22051;Phường Xuân Yên
22075;557;22075;Xã Xuân Thọ 1
22076;557;22076;Phường Xuân Đài
22078;557;22075;Xã Xuân Thọ 2
22081;558;22081;Thị trấn La Hai
22084;558;22090;Xã Đa Lộc
22087;558;22096;Xã Phú Mỡ
22090;558;22090;Xã Xuân Lãnh
22093;558;22081;Xã Xuân Long
22096;558;22096;Xã Xuân Quang 1
22099;558;22081;Xã Xuân Sơn Bắc
22102;558;22081;Xã Xuân Quang 2
22105;558;22081;Xã Xuân Sơn Nam
22108;558;22111;Xã Xuân Quang 3
22111;558;22111;Xã Xuân Phước
22114;559;22114;Thị trấn Chí Thạnh
22117;559;22114;Xã An Dân
22120;559;22120;Xã An Ninh Tây
22123;559;22120;Xã An Ninh Đông
22126;559;22120;Xã An Thạch
22129;559;22114;Xã An Định
22132;559;22132;Xã An Nghiệp
22138;559;22147;Xã An Cư
22141;559;22132;Xã An Xuân
22144;559;22132;Xã An Lĩnh
22147;559;22147;Xã An Hòa Hải
22150;559;22147;Xã An Hiệp
22153;559;22153;Xã An Mỹ
22156;559;22153;Xã An Chấn
22159;559;22153;Xã An Thọ
22162;555;22045;Xã An Phú
22165;560;22165;Thị trấn Củng Sơn
22168;560;22171;Xã Phước Tân
22171;560;22171;Xã Sơn Hội
22174;560;22177;Xã Sơn Định
22177;560;22177;Xã Sơn Long
22180;560;22171;Xã Cà Lúi
22183;560;22165;Xã Sơn Phước
22186;560;22177;Xã Sơn Xuân
22189;560;22165;Xã Sơn Nguyên
22192;560;22192;Xã Eachà Rang
22195;560;22192;Xã Krông Pa
22198;560;22165;Xã Suối Bạc
22201;560;22165;Xã Sơn Hà
22204;560;22192;Xã Suối Trai
22207;561;22207;Thị trấn Hai Riêng
22210;561;22237;Xã Ea Lâm
22213;561;22222;Xã Đức Bình Tây
22216;561;22225;Xã Ea Bá
22219;561;22222;Xã Sơn Giang
22222;561;22222;Xã Đức Bình Đông
22225;561;22225;Xã EaBar
22228;561;22207;Xã EaBia
22231;561;22207;Xã EaTrol
22234;561;22207;Xã Sông Hinh
22237;561;22237;Xã Ealy
22240;555;22240;Phường Phú Lâm
22243;564;22240;Xã Hòa Thành
22246;564;22261;Phường Hòa Hiệp Bắc
22249;562;22250;Xã Sơn Thành Tây
22250;562;22250;Xã Sơn Thành Đông
22252;562;22255;Xã Hòa Bình 1
22255;562;22255;Thị trấn Phú Thứ
22258;564;22258;Phường Hoà Vinh
22261;564;22261;Phường Hoà Hiệp Trung
22264;562;22255;Xã Hòa Phong
22267;564;22258;Xã Hòa Tân Đông
22270;562;22250;Xã Hòa Phú
22273;562;22255;Xã Hòa Tân Tây
22276;562;22276;Xã Hòa Đồng
22279;564;22258;Phường Hòa Xuân Tây
22282;564;22261;Phường Hòa Hiệp Nam
22285;562;22285;Xã Hòa Mỹ Đông
22288;562;22285;Xã Hòa Mỹ Tây
22291;564;22291;Xã Hòa Xuân Đông
22294;562;22276;Xã Hòa Thịnh
22297;564;22291;Xã Hòa Tâm
22300;564;22291;Xã Hòa Xuân Nam
22303;563;22303;Xã Hòa Quang Bắc
22306;563;22303;Xã Hòa Quang Nam
22309;563;22319;Xã Hòa Hội
22312;563;22303;Xã Hòa Trị
22315;563;22015;Xã Hòa An
22318;563;22319;Xã Hòa Định Đông
22319;563;22319;Thị trấn Phú Hoà
22321;563;22319;Xã Hòa Định Tây
22324;563;22319;Xã Hòa Thắng
22327;568;22333;Phường Vĩnh Hòa
22330;568;22333;Phường Vĩnh Hải
22333;568;22333;Phường Vĩnh Phước
22336;568;22390;Phường Ngọc Hiệp
22339;568;22333;Phường Vĩnh Thọ
22348;568;22366;Phường Vạn Thạnh
22351;568;22390;Phường Phương Sài
22357;568;22402;Phường Phước Hải
22363;568;22366;Phường Lộc Thọ
22366;568;22366;Phường Tân Tiến
22372;568;22366;Phường Phước Hòa
22375;568;22366;Phường Vĩnh Nguyên
22378;568;22402;Phường Phước Long
22381;568;22402;Phường Vĩnh Trường
22384;568;22333;Xã Vĩnh Lương
22387;568;22333;Xã Vĩnh Phương
22390;568;22390;Xã Vĩnh Ngọc
22393;568;22390;Xã Vĩnh Thạnh
22396;568;22390;Xã Vĩnh Trung
22399;568;22390;Xã Vĩnh Hiệp
22402;568;22402;Xã Vĩnh Thái
22405;568;22402;Xã Phước Đồng
22408;569;22411;Phường Cam Nghĩa
22411;569;22411;Phường Cam Phúc Bắc
22414;569;22420;Phường Cam Phúc Nam
22417;569;22420;Phường Cam Lộc
22420;569;22420;Phường Cam Phú
22423;569;22423;Phường Ba Ngòi
22426;569;22432;Phường Cam Thuận
22429;569;22432;Phường Cam Lợi
22432;569;22432;Phường Cam Linh
22435;570;22435;Xã Cam Tân
22438;570;22708;Xã Cam Hòa
22441;570;22453;Xã Cam Hải Đông
22444;570;22453;Xã Cam Hải Tây
22447;570;22435;Xã Sơn Tân
22450;570;22435;Xã Cam Hiệp Bắc
22453;570;22453;Thị trấn Cam Đức
22456;570;22435;Xã Cam Hiệp Nam
22459;570;22465;Xã Cam Phước Tây
22462;570;22453;Xã Cam Thành Bắc
22465;570;22465;Xã Cam An Bắc
22468;569;22411;Xã Cam Thành Nam
22471;570;22465;Xã Cam An Nam
22474;569;22423;Xã Cam Phước Đông
22477;569;22480;Xã Cam Thịnh Tây
22480;569;22480;Xã Cam Thịnh Đông
22483;569;22480;Xã Cam Lập
22486;569;22480;Xã Cam Bình
22489;571;22489;Thị trấn Vạn Giã
22492;571;22504;Xã Đại Lãnh
22495;571;22498;Xã Vạn Phước
22498;571;22498;Xã Vạn Long
22501;571;22516;Xã Vạn Bình
22504;571;22504;Xã Vạn Thọ
22507;571;22498;Xã Vạn Khánh
22510;571;22489;Xã Vạn Phú
22513;571;22489;Xã Vạn Lương
22516;571;22516;Xã Vạn Thắng
22519;571;22504;Xã Vạn Thạnh
22522;571;22525;Xã Xuân Sơn
22525;571;22525;Xã Vạn Hưng
22528;572;22528;Phường Ninh Hiệp
22531;572;22546;Xã Ninh Sơn
22534;572;22552;Xã Ninh Tây
22537;572;22558;Xã Ninh Thượng
22540;572;22546;Xã Ninh An
22543;572;22561;Phường Ninh Hải
22546;572;22546;Xã Ninh Thọ
22549;572;22558;Xã Ninh Trung
22552;572;22552;Xã Ninh Sim
22555;572;22576;Xã Ninh Xuân
22558;572;22558;Xã Ninh Thân
22561;572;22561;Phường Ninh Diêm
22564;572;22528;Xã Ninh Đông
22567;572;22561;Phường Ninh Thủy
22570;572;22528;Phường Ninh Đa
22573;572;22528;Xã Ninh Phụng
22576;572;22576;Xã Ninh Bình
22582;572;22591;Xã Ninh Phú
22585;572;22597;Xã Ninh Tân
22588;572;22576;Xã Ninh Quang
22591;572;22591;Phường Ninh Giang
22594;572;22591;Phường Ninh Hà
22597;572;22597;Xã Ninh Hưng
22600;572;22597;Xã Ninh Lộc
22603;572;22597;Xã Ninh Ích
22606;572;22561;Xã Ninh Phước
22609;573;22609;Thị trấn Khánh Vĩnh
22612;573;22612;Xã Khánh Hiệp
22615;573;22615;Xã Khánh Bình
22618;573;22612;Xã Khánh Trung
22621;573;22615;Xã Khánh Đông
22624;573;22624;Xã Khánh Thượng
22627;573;22624;Xã Khánh Nam
22630;573;22609;Xã Sông Cầu
22633;573;22624;Xã Giang Ly
22636;573;22648;Xã Cầu Bà
22639;573;22648;Xã Liên Sang
22642;573;22648;Xã Khánh Thành
22645;573;22609;Xã Khánh Phú
22648;573;22648;Xã Sơn Thái
22651;574;22651;Thị trấn Diên Khánh
22654;574;22660;Xã Diên Lâm
22657;574;22657;Xã Diên Điền
22660;574;22660;Xã Xuân Đồng
22663;574;22657;Xã Diên Sơn
22669;574;22657;Xã Diên Phú
22672;574;22672;Xã Diên Thọ
22675;574;22672;Xã Diên Phước
22678;574;22678;Xã Diên Lạc
22681;574;22672;Xã Diên Tân
22684;574;22678;Xã Diên Hòa
22687;574;22678;Xã Diên Thạnh
22690;574;22651;Xã Diên Toàn
22693;574;22651;Xã Diên An
22696;574;22702;Xã Bình Lộc
22702;574;22702;Xã Suối Hiệp
22705;574;22702;Xã Suối Tiên
22708;570;22708;Xã Suối Cát
22711;570;22708;Xã Suối Tân
22714;575;22714;Thị trấn Tô Hạp
22717;575;22720;Xã Thành Sơn
22720;575;22720;Xã Sơn Lâm
22723;575;22714;Xã Sơn Hiệp
22726;575;22714;Xã Sơn Bình
22729;575;22732;Xã Sơn Trung
22732;575;22732;Xã Ba Cụm Bắc
22735;575;22732;Xã Ba Cụm Nam
22736;576;22736;Thị trấn Trường Sa
22737;576;22736;Xã Song Tử Tây
22738;582;22738;Phường Đô Vinh
22739;576;22736;Xã Sinh Tồn
22741;582;22741;Phường Phước Mỹ
22744;582;22741;Phường Bảo An
22750;582;22759;Phường Phủ Hà
22759;582;22759;Phường Kinh Dinh
22762;582;22759;Phường Đạo Long
22765;582;22759;Phường Đài Sơn
22768;582;22780;Phường Đông Hải
22771;582;22780;Phường Mỹ Đông
22774;582;22741;Xã Thành Hải
22777;582;22834;Phường Văn Hải
22779;582;22780;Phường Mỹ Bình
22780;582;22780;Phường Mỹ Hải
22783;584;22786;Xã Phước Bình
22786;584;22786;Xã Phước Hòa
22789;584;22786;Xã Phước Tân
22792;584;22795;Xã Phước Tiến
22795;584;22795;Xã Phước Thắng
22798;584;22801;Xã Phước Thành
22801;584;22801;Xã Phước Đại
22804;584;22795;Xã Phước Chính
22807;584;22822;Xã Phước Trung
22810;585;22810;Thị trấn Tân Sơn
22813;585;22813;Xã Lâm Sơn
22816;585;22813;Xã Lương Sơn
22819;585;22810;Xã Quảng Sơn
22822;585;22822;Xã Mỹ Sơn
22825;585;22828;Xã Hòa Sơn
22828;585;22828;Xã Ma Nới
22831;585;22738;Xã Nhơn Sơn
22834;586;22834;Thị trấn Khánh Hải
22837;588;22840;Xã Phước Chiến
22840;588;22840;Xã Công Hải
22843;588;22849;Xã Phước Kháng
22846;586;22846;Xã Vĩnh Hải
22849;588;22849;Xã Lợi Hải
22852;586;22852;Xã Phương Hải
22853;588;22852;Xã Bắc Sơn
22855;586;22861;Xã Tân Hải
22856;588;22849;Xã Bắc Phong
22858;586;22861;Xã Xuân Hải
22861;586;22861;Xã Hộ Hải
22864;586;22852;Xã Tri Hải
22867;586;22846;Xã Nhơn Hải
22868;586;22846;Xã Thanh Hải
22870;587;22870;Thị trấn Phước Dân
22873;587;22873;Xã Phước Sơn
22876;587;22891;Xã Phước Thái
22879;587;22873;Xã Phước Hậu
22882;587;22870;Xã Phước Thuận
22885;589;22900;Xã Phước Hà
22888;587;22888;Xã An Hải
22891;587;22891;Xã Phước Hữu
22894;587;22870;Xã Phước Hải
22897;589;22897;Xã Phước Nam
22898;589;22897;Xã Phước Ninh
22900;589;22900;Xã Nhị Hà
22903;589;22888;Xã Phước Dinh
22906;589;22897;Xã Phước Minh
22909;589;22909;Xã Phước Diêm
22910;589;22909;Xã Cà Ná
22912;587;22873;Xã Phước Vinh
22915;593;22918;Phường Mũi Né
22918;593;22918;Phường Hàm Tiến
22921;593;22924;Phường Phú Hài
22924;593;22924;Phường Phú Thủy
22927;593;22960;Phường Phú Tài
22930;593;22945;Phường Phú Trinh
22933;593;22933;Phường Xuân An
22936;593;22924;Phường Thanh Hải
22945;593;22945;Phường Lạc Đạo
22951;593;22945;Phường Bình Hưng
22954;593;22954;Phường Đức Long
22957;593;22918;Xã Thiện Nghiệp
22960;593;22960;Xã Phong Nẫm
22963;593;22963;Xã Tiến Lợi
22966;593;22954;Xã Tiến Thành
22969;595;22969;Thị trấn Liên Hương
22972;595;22972;Thị trấn Phan Rí Cửa
22975;595;22978;Xã Phan Dũng
22978;595;22978;Xã Phong Phú
22981;595;22981;Xã Vĩnh Hảo
22984;595;22981;Xã Vĩnh Tân
22987;595;22969;Xã Phú Lạc
22990;595;22969;Xã Phước Thể
22993;595;22972;Xã Hòa Minh
22996;595;22972;Xã Chí Công
22999;595;22969;Xã Bình Thạnh
23005;596;23005;Thị trấn Chợ Lầu
23008;596;23008;Xã Phan Sơn
23011;596;23008;Xã Phan Lâm
23014;596;23020;Xã Bình An
23017;596;23020;Xã Phan Điền
23020;596;23020;Xã Hải Ninh
23023;596;23023;Xã Sông Lũy
23026;596;23023;Xã Phan Tiến
23029;596;23032;Xã Sông Bình
23032;596;23032;Thị trấn Lương Sơn
23035;596;23005;Xã Phan Hòa
23038;596;23041;Xã Phan Thanh
23041;596;23041;Xã Hồng Thái
23044;596;23005;Xã Phan Hiệp
23047;596;23023;Xã Bình Tân
23050;596;23005;Xã Phan Rí Thành
23053;596;23053;Xã Hòa Thắng
23056;596;23053;Xã Hồng Phong
23059;597;23059;Thị trấn Ma Lâm
23062;597;22933;Thị trấn Phú Long
23065;597;23065;Xã La Dạ
23068;597;23074;Xã Đông Tiến
23071;597;23089;Xã Thuận Hòa
23074;597;23074;Xã Đông Giang
23077;597;23089;Xã Hàm Phú
23080;597;23086;Xã Hồng Liêm
23083;597;23059;Xã Thuận Minh
23086;597;23086;Xã Hồng Sơn
23089;597;23089;Xã Hàm Trí
23092;597;23059;Xã Hàm Đức
23095;597;23095;Xã Hàm Liêm
23098;597;23095;Xã Hàm Chính
23101;597;22960;Xã Hàm Hiệp
23104;597;22933;Xã Hàm Thắng
23107;597;23065;Xã Đa Mi
23110;598;23110;Thị trấn Thuận Nam
23113;598;23122;Xã Mỹ Thạnh
23116;598;23122;Xã Hàm Cần
23119;598;23128;Xã Mương Mán
23122;598;23122;Xã Hàm Thạnh
23125;598;23128;Xã Hàm Kiệm
23128;598;23128;Xã Hàm Cường
23131;598;22963;Xã Hàm Mỹ
23134;598;23134;Xã Tân Lập
23137;598;23110;Xã Hàm Minh
23140;598;23143;Xã Thuận Quí
23143;598;23143;Xã Tân Thuận
23146;598;23143;Xã Tân Thành
23149;599;23149;Thị trấn Lạc Tánh
23152;599;23152;Xã Bắc Ruộng
23158;599;23158;Xã Nghị Đức
23161;599;23173;Xã La Ngâu
23164;599;23173;Xã Huy Khiêm
23167;599;23152;Xã Măng Tố
23170;599;23158;Xã Đức Phú
23173;599;23173;Xã Đồng Kho
23176;599;23149;Xã Gia An
23179;599;23173;Xã Đức Bình
23182;599;23188;Xã Gia Huynh
23185;599;23149;Xã Đức Thuận
23188;599;23188;Xã Suối Kiết
23191;600;23191;Thị trấn Võ Xu
23194;600;23194;Thị trấn Đức Tài
23197;600;23200;Xã Đa Kai
23200;600;23200;Xã Sùng Nhơn
23203;600;23200;Xã Mê Pu
23206;600;23191;Xã Nam Chính
23212;600;23194;Xã Đức Hạnh
23215;600;23194;Xã Đức Tín
23218;600;23191;Xã Vũ Hoà
23221;600;23227;Xã Tân Hà
23224;600;23227;Xã Đông Hà
23227;600;23227;Xã Trà Tân
23230;601;23230;Thị trấn Tân Minh
23231;594;23231;Phường Phước Hội
23232;594;23231;Phường Phước Lộc
23234;594;23235;Phường Tân Thiện
23235;594;23235;Phường Tân An
23236;601;23236;Thị trấn Tân Nghĩa
23237;594;23235;Phường Bình Tân
23239;601;23134;Xã Sông Phan
23242;601;23230;Xã Tân Phúc
23245;594;23246;Xã Tân Hải
23246;594;23246;Xã Tân Tiến
23248;594;23235;Xã Tân Bình
23251;601;23230;Xã Tân Đức
23254;601;23266;Xã Tân Thắng
23255;601;23266;Xã Thắng Hải
23257;601;23236;Xã Tân Hà
23260;601;23236;Xã Tân Xuân
23266;601;23266;Xã Sơn Mỹ
23268;594;23231;Xã Tân Phước
23272;602;23272;Xã Ngũ Phụng
23275;602;23272;Xã Long Hải
23278;602;23272;Xã Tam Thanh
23281;608;23293;Phường Quang Trung
23284;608;23284;Phường Duy Tân
23287;608;23293;Phường Quyết Thắng
23290;608;23293;Phường Trường Chinh
23293;608;23293;Phường Thắng Lợi
23296;608;23284;Phường Ngô Mây
23299;608;23293;Phường Thống Nhất
23302;608;23302;Phường Lê Lợi
23305;608;23302;Phường Nguyễn Trãi
23308;608;23302;Phường Trần Hưng Đạo
23311;608;23284;Xã Đắk Cấm
23314;608;23317;Xã Kroong
23317;608;23317;Xã Ngọk Bay
23320;608;23317;Xã Vinh Quang
23323;608;23332;Xã Đắk Blà
23326;608;23326;Xã Ia Chim
23327;608;23326;Xã Đăk Năng
23329;608;23326;Xã Đoàn Kết
23332;608;23332;Xã Chư Hreng
23335;608;23332;Xã Đắk Rơ Wa
23338;608;23332;Xã Hòa Bình
23341;610;23341;Thị trấn Đắk Glei
23344;610;23344;Xã Đắk Blô
23347;610;23344;Xã Đắk Man
23350;610;23344;Xã Đắk Nhoong
23353;610;23341;Xã Đắk Pék
23356;610;23356;Xã Đắk Choong
23359;610;23356;Xã Xốp
23362;610;23365;Xã Mường Hoong
23365;610;23365;Xã Ngọc Linh
23368;610;23368;Xã Đắk Long
23371;610;23374;Xã Đắk KRoong
23374;610;23374;Xã Đắk Môn
23377;611;23377;Thị trấn Plei Kần
23380;611;23383;Xã Đắk Ang
23383;611;23383;Xã Đắk Dục
23386;611;23383;Xã Đắk Nông
23389;611;23377;Xã Đắk Xú
23392;611;23392;Xã Đắk Kan
23395;611;23377;Xã Bờ Y
23398;611;23392;Xã Sa Loong
23401;612;23401;Thị trấn Đắk Tô
23404;617;23446;Xã Ngọc Lây
23407;617;23416;Xã Đắk Na
23410;617;23446;Xã Măng Ri
23413;617;23446;Xã Ngọc Yêu
23416;617;23416;Xã Đắk Sao
23417;617;23419;Xã Đắk Rơ Ông
23419;617;23419;Xã Đắk Tờ Kan
23422;617;23425;Xã Tu Mơ Rông
23425;617;23425;Xã Đắk Hà
23427;612;23428;Xã Đắk Rơ Nga
23428;612;23428;Xã Ngọk Tụ
23430;612;23430;Xã Đắk Trăm
23431;612;23430;Xã Văn Lem
23434;612;23430;Xã Kon Đào
23437;612;23401;Xã Tân Cảnh
23440;612;23401;Xã Diên Bình
23443;612;23401;Xã Pô Kô
23446;617;23446;Xã Tê Xăng
23449;617;23446;Xã Văn Xuôi
23452;613;23455;Xã Đắk Nên
23455;613;23455;Xã Đắk Ring
23458;613;23455;Xã Măng Buk
23461;613;23473;Xã Đắk Tăng
23464;613;23476;Xã Ngok Tem
23467;613;23476;Xã Pờ Ê
23470;613;23473;Xã Măng Cành
23473;613;23473;Thị trấn Măng Đen
23476;613;23476;Xã Hiếu
23479;614;23479;Thị trấn Đắk Rve
23482;614;23485;Xã Đắk Kôi
23485;614;23485;Xã Đắk Tơ Lung
23488;614;23497;Xã Đắk Ruồng
23491;614;23479;Xã Đắk Pne
23494;614;23497;Xã Đắk Tờ Re
23497;614;23497;Xã Tân Lập
23500;615;23500;Thị trấn Đắk Hà
23503;615;23504;Xã Đắk PXi
23504;615;23504;Xã Đăk Long
23506;615;23512;Xã Đắk HRing
23509;615;23510;Xã Đắk Ui
23510;615;23510;Xã Đăk Ngọk
23512;615;23512;Xã Đắk Mar
23515;615;23515;Xã Ngok Wang
23518;615;23515;Xã Ngok Réo
23521;615;23500;Xã Hà Mòn
23524;615;23500;Xã Đắk La
23527;616;23527;Thị trấn Sa Thầy
23530;616;23530;Xã Rơ Kơi
23533;616;23527;Xã Sa Nhơn
23534;616;23534;Xã Hơ Moong
23535;618;23535;Xã Ia Đal
23536;616;23536;Xã Mô Rai
23537;618;23538;Xã Ia Dom
23538;618;23538;Xã Ia Tơi
23539;616;23527;Xã Sa Sơn
23542;616;23534;Xã Sa Nghĩa
23545;616;23534;Xã Sa Bình
23548;616;23548;Xã Ya Xiêr
23551;616;23548;Xã Ya Tăng
23554;616;23548;Xã Ya ly
23557;622;23563;Phường Yên Đỗ
23560;622;23563;Phường Diên Hồng
23563;622;23563;Phường Ia Kring
23566;622;23575;Phường Hội Thương
23569;622;23586;Phường Hội Phú
23570;622;23575;Phường Phù Đổng
23572;622;23575;Phường Hoa Lư
23575;622;23575;Phường Tây Sơn
23578;622;23584;Phường Thống Nhất
23579;622;23584;Phường Đống Đa
23581;622;23586;Phường Trà Bá
23582;622;23602;Phường Thắng Lợi
23584;622;23584;Phường Yên Thế
23586;622;23586;Phường Chi Lăng
23590;622;23590;Xã Biển Hồ
23596;622;23575;Xã Trà Đa
23599;622;23602;Xã Chư Á
23602;622;23602;Xã An Phú
23605;622;23563;Xã Diên Phú
23608;622;23611;Xã Ia Kênh
23611;622;23611;Xã Gào
23614;623;23614;Phường An Bình
23617;623;23617;Phường Tây Sơn
23620;623;23617;Phường An Phú
23623;623;23617;Phường An Tân
23626;623;23629;Xã Tú An
23627;623;23629;Xã Xuân An
23629;623;23629;Xã Cửu An
23630;623;23617;Phường An Phước
23632;623;23629;Xã Song An
23633;623;23617;Phường Ngô Mây
23635;623;23617;Xã Thành An
23638;625;23638;Thị trấn KBang
23641;625;23644;Xã Kon Pne
23644;625;23644;Xã Đăk Roong
23647;625;23647;Xã Sơn Lang
23650;625;23650;Xã KRong
23653;625;23647;Xã Sơ Pai
23656;625;23638;Xã Lơ Ku
23659;625;23674;Xã Đông
23660;625;23638;Xã Đak SMar
23662;625;23674;Xã Nghĩa An
23665;625;23668;Xã Tơ Tung
23668;625;23668;Xã Kông Lơng Khơng
23674;625;23674;Xã Kông Bơ La
23677;626;23677;Thị trấn Đăk Đoa
23680;626;23683;Xã Hà Đông
23683;626;23683;Xã Đăk Sơmei
23684;626;23701;Xã Đăk Krong
23686;626;23794;Xã Hải Yang
23689;626;23701;Xã Kon Gang
23692;626;23590;Xã Hà Bầu
23695;626;23701;Xã Nam Yang
23698;626;23714;Xã K' Dang
23701;626;23701;Xã H' Neng
23704;626;23677;Xã Tân Bình
23707;626;23677;Xã Glar
23710;626;23710;Xã A Dơk
23713;626;23714;Xã Trang
23714;626;23714;Xã HNol
23716;626;23710;Xã Ia Pết
23719;626;23710;Xã Ia Băng
23722;627;23722;Thị trấn Phú Hòa
23725;627;23728;Xã Hà Tây
23728;627;23728;Xã Ia Khươl
23731;627;23749;Xã Ia Phí
23734;627;23734;Thị trấn Ia Ly
23737;627;23734;Xã Ia Mơ Nông
23738;627;23734;Xã Ia Kreng
23740;627;23728;Xã Đăk Tơ Ver
23743;627;23722;Xã Hòa Phú
23746;627;23590;Xã Chư Đăng Ya
23749;627;23749;Xã Ia Ka
23752;627;23749;Xã Ia Nhin
23755;627;23722;Xã Nghĩa Hòa
23761;627;23590;Xã Nghĩa Hưng
23764;628;23764;Thị trấn Ia Kha
23767;628;23767;Xã Ia Sao
23768;628;23767;Xã Ia Yok
23770;628;23767;Xã Ia Hrung
23771;628;23764;Xã Ia Bă
23773;628;23776;Xã Ia Khai
23776;628;23776;Xã Ia KRai
23778;628;23764;Xã Ia Grăng
23779;628;23776;Xã Ia Tô
23782;628;23782;Xã Ia O
23785;628;23767;Xã Ia Dêr
23788;628;23788;Xã Ia Chia
23791;628;23611;Xã Ia Pếch
23794;629;23794;Thị trấn Kon Dơng
23797;629;23798;Xã Ayun
23798;629;23798;Xã Đak Jơ Ta
23799;629;23799;Xã Đak Ta Ley
23800;629;23799;Xã Hra
23803;629;23794;Xã Đăk Yă
23806;629;23794;Xã Đăk Djrăng
23809;629;23812;Xã Lơ Pang
23812;629;23812;Xã Kon Thụp
23815;629;23812;Xã Đê Ar
23818;629;23818;Xã Kon Chiêng
23821;629;23818;Xã Đăk Trôi
23824;630;23824;Thị trấn Kông Chro
23827;630;23830;Xã Chư Krêy
23830;630;23830;Xã An Trung
23833;630;23833;Xã Kông Yang
23836;630;23833;Xã Đăk Tơ Pang
23839;630;23839;Xã SRó
23840;630;23839;Xã Đắk Kơ Ning
23842;630;23842;Xã Đăk Song
23843;630;23842;Xã Đăk Pling
23845;630;23824;Xã Yang Trung
23846;630;23851;Xã Đăk Pơ Pho
23848;630;23833;Xã Ya Ma
23851;630;23851;Xã Chơ Long
23854;630;23824;Xã Yang Nam
23857;631;23857;Thị trấn Chư Ty
23860;631;23869;Xã Ia Dơk
23863;631;23866;Xã Ia Krêl
23866;631;23866;Xã Ia Din
23869;631;23869;Xã Ia Kla
23872;631;23872;Xã Ia Dom
23875;631;23866;Xã Ia Lang
23878;631;23857;Xã Ia Kriêng
23881;631;23881;Xã Ia Pnôn
23884;631;23884;Xã Ia Nan
23887;632;23887;Thị trấn Chư Prông
23888;632;23887;Xã Ia Kly
23890;632;23896;Xã Bình Giáo
23893;632;23887;Xã Ia Drăng
23896;632;23896;Xã Thăng Hưng
23899;632;23896;Xã Bàu Cạn
23902;632;23887;Xã Ia Phìn
23905;632;23908;Xã Ia Băng
23908;632;23908;Xã Ia Tôr
23911;632;23911;Xã Ia Boòng
23914;632;23911;Xã Ia O
23917;632;23917;Xã Ia Púch
23920;632;23911;Xã Ia Me
23923;632;23926;Xã Ia Vê
23924;632;23908;Xã Ia Bang
23926;632;23926;Xã Ia Pia
23929;632;23926;Xã Ia Ga
23932;632;23935;Xã Ia Lâu
23935;632;23935;Xã Ia Piơr
23938;632;23938;Xã Ia Mơ
23941;633;23941;Thị trấn Chư Sê
23942;639;23942;Thị trấn Nhơn Hoà
23944;633;23947;Xã Ia Tiêm
23945;633;23947;Xã Chư Pơng
23946;633;23947;Xã Bar Măih
23947;633;23947;Xã Bờ Ngoong
23950;633;23941;Xã Ia Glai
23953;633;23954;Xã AL Bá
23954;633;23954;Xã Kông HTok
23956;633;23954;Xã AYun
23959;633;23977;Xã Ia HLốp
23962;633;23941;Xã Ia Blang
23965;633;23941;Xã Dun
23966;633;23941;Xã Ia Pal
23968;633;23971;Xã H Bông
23971;639;23971;Xã Ia Hrú
23972;639;23971;Xã Ia Rong
23974;639;23971;Xã Ia Dreng
23977;633;23977;Xã Ia Ko
23978;639;23977;Xã Ia Hla
23980;639;23942;Xã Chư Don
23983;639;23942;Xã Ia Phang
23986;639;23986;Xã Ia Le
23987;639;23986;Xã Ia BLứ
23989;634;23995;Xã Hà Tam
23992;634;23995;Xã An Thành
23995;634;23995;Thị trấn Đak Pơ
23998;634;23995;Xã Yang Bắc
24001;634;23614;Xã Cư An
24004;634;23614;Xã Tân An
24007;634;24007;Xã Phú An
24010;634;24007;Xã Ya Hội
24013;635;24013;Xã Pờ Tó
24016;635;24013;Xã Chư Răng
24019;635;24028;Xã Ia KDăm
24022;635;24022;Xã Kim Tân
24025;635;24028;Xã Chư Mố
24028;635;24028;Xã Ia Tul
24031;635;24022;Xã Ia Ma Rơn
24034;635;24028;Xã Ia Broăi
24037;635;24022;Xã Ia Trok
24041;624;24044;Phường Cheo Reo
24042;624;24044;Phường Hòa Bình
24043;638;24043;Thị trấn Phú Thiện
24044;624;24044;Phường Đoàn Kết
24045;624;24044;Phường Sông Bờ
24046;638;24049;Xã Chư A Thai
24048;638;24049;Xã Ayun Hạ
24049;638;24049;Xã Ia Ake
24052;638;24043;Xã Ia Sol
24055;638;24043;Xã Ia Piar
24058;638;24061;Xã Ia Peng
24060;638;24061;Xã Chrôh Pơnan
24061;638;24061;Xã Ia Hiao
24064;624;24065;Xã Ia RBol
24065;624;24065;Xã Chư Băh
24067;638;24043;Xã Ia Yeng
24070;624;24073;Xã Ia RTô
24073;624;24073;Xã Ia Sao
24076;637;24076;Thị trấn Phú Túc
24079;637;24112;Xã Ia RSai
24082;637;24109;Xã Ia RSươm
24085;637;24112;Xã Chư Gu
24088;637;24076;Xã Đất Bằng
24091;637;24076;Xã Ia Mláh
24094;637;24109;Xã Chư Drăng
24097;637;24076;Xã Phú Cần
24100;637;24100;Xã Ia HDreh
24103;637;24100;Xã Ia RMok
24106;637;24076;Xã Chư Ngọc
24109;637;24109;Xã Uar
24112;637;24112;Xã Chư Rcăm
24115;637;24100;Xã Krông Năng
24118;643;24121;Phường Tân Lập
24121;643;24121;Phường Tân Hòa
24124;643;24163;Phường Tân An
24130;643;24154;Phường Thành Nhất
24133;643;24133;Phường Thành Công
24136;643;24133;Phường Tân Lợi
24142;643;24133;Phường Tân Thành
24145;643;24133;Phường Tân Tiến
24148;643;24133;Phường Tự An
24151;643;24169;Phường Ea Tam
24154;643;24154;Phường Khánh Xuân
24157;643;24163;Xã Hòa Thuận
24160;643;24133;Xã Cư ÊBur
24163;643;24163;Xã Ea Tu
24166;643;24121;Xã Hòa Thắng
24169;643;24169;Xã Ea Kao
24172;643;24175;Xã Hòa Phú
24175;643;24175;Xã Hòa Khánh
24178;643;24175;Xã Hòa Xuân
24181;645;24181;Thị trấn Ea Drăng
24184;645;24184;Xã Ea H'leo
24187;645;24187;Xã Ea Sol
24190;645;24181;Xã Ea Ral
24193;645;24193;Xã Ea Wy
24194;645;24193;Xã Cư A Mung
24196;645;24193;Xã Cư Mốt
24199;645;24187;Xã Ea Hiao
24202;645;24208;Xã Ea Khal
24205;645;24181;Xã Dliê Yang
24207;645;24208;Xã Ea Tir
24208;645;24208;Xã Ea Nam
24211;646;24211;Thị trấn Ea Súp
24214;646;24214;Xã Ia Lốp
24215;646;24217;Xã Ia JLơi
24217;646;24217;Xã Ea Rốk
24220;646;24229;Xã Ya Tờ Mốt
24221;646;24214,24221;Xã Ia RVê
24223;646;24211;Xã Ea Lê
24226;646;24217;Xã Cư KBang
24229;646;24229;Xã Ea Bung
24232;646;24211;Xã Cư M'Lan
24235;647;24235;Xã Krông Na
24238;647;24241;Xã Ea Huar
24241;647;24241;Xã Ea Wer
24244;647;24241;Xã Tân Hoà
24247;647;24250;Xã Cuôr KNia
24250;647;24250;Xã Ea Bar
24253;647;24250;Xã Ea Nuôl
24256;648;24259;Thị trấn Ea Pốk
24259;648;24259;Thị trấn Quảng Phú
24262;648;24259;Xã Quảng Tiến
24264;648;24265;Xã Ea Kuêh
24265;648;24265;Xã Ea Kiết
24268;648;24277;Xã Ea Tar
24271;648;24277;Xã Cư Dliê M'nông
24274;648;24280;Xã Ea H'đinh
24277;648;24277;Xã Ea Tul
24280;648;24280;Xã Ea KPam
24283;648;24286;Xã Ea M'DRóh
24286;648;24286;Xã Quảng Hiệp
24289;648;24280;Xã Cư M'gar
24292;648;24301;Xã Ea D'Rơng
24295;648;24286;Xã Ea M'nang
24298;648;24259;Xã Cư Suê
24301;648;24301;Xã Cuor Đăng
24305;644;24305;Phường An Lạc
24307;649;24310;Xã Cư Né
24308;644;24305;Phường An Bình
24310;649;24310;Xã Chư KBô
24311;644;24305;Phường Thiện An
24313;649;24313;Xã Cư Pơng
24314;649;24313;Xã Ea Sin
24316;649;24316;Thị trấn Pơng Drang
24317;649;24316;Xã Tân Lập
24318;644;24305;Phường Đạt Hiếu
24319;649;24316;Xã Ea Ngai
24322;644;24305;Phường Đoàn Kết
24328;644;24328;Xã Ea Drông
24331;644;24305;Phường Thống Nhất
24332;644;24340;Phường Bình Tân
24334;644;24328;Xã Ea Siên
24337;644;24340;Xã Bình Thuận
24340;644;24340;Xã Cư Bao
24343;650;24343;Thị trấn Krông Năng
24346;650;24346;Xã ĐLiê Ya
24349;650;24346;Xã Ea Tóh
24352;650;24352;Xã Ea Tam
24355;650;24343;Xã Phú Lộc
24358;650;24352;Xã Tam Giang
24359;650;24364;Xã Ea Puk
24360;650;24364;Xã Ea Dăh
24361;650;24343;Xã Ea Hồ
24364;650;24364;Xã Phú Xuân
24367;650;24352;Xã Cư Klông
24370;650;24346;Xã Ea Tân
24373;651;24373;Thị trấn Ea Kar
24376;651;24376;Thị trấn Ea Knốp
24379;651;24376;Xã Ea Sô
24380;651;24376;Xã Ea Sar
24382;651;24373;Xã Xuân Phú
24385;651;24373;Xã Cư Huê
24388;651;24376;Xã Ea Tih
24391;651;24373;Xã Ea Đar
24394;651;24373;Xã Ea Kmút
24397;651;24373;Xã Cư Ni
24400;651;24400;Xã Ea Păl
24401;651;24400;Xã Cư Prông
24403;651;24403;Xã Ea Ô
24404;651;24403;Xã Cư ELang
24406;651;24406;Xã Cư Bông
24409;651;24406;Xã Cư Jang
24412;652;24412;Thị trấn M'Đrắk
24415;652;24415;Xã Cư Prao
24418;652;24415;Xã Ea Pil
24421;652;24412;Xã Ea Lai
24424;652;24433;Xã Ea H'MLay
24427;652;24412;Xã Krông Jing
24430;652;24433;Xã Ea M' Doal
24433;652;24433;Xã Ea Riêng
24436;652;24436;Xã Cư M'ta
24439;652;24436;Xã Cư K Róa
24442;652;24444;Xã Krông Á
24444;652;24444;Xã Cư San
24445;652;24445;Xã Ea Trang
24448;653;24448;Thị trấn Krông Kmar
24451;653;24454;Xã Dang Kang
24454;653;24454;Xã Cư KTy
24457;653;24454;Xã Hòa Thành
24463;653;24478;Xã Hòa Phong
24466;653;24448;Xã Hòa Lễ
24469;653;24472;Xã Yang Reh
24472;653;24472;Xã Ea Trul
24475;653;24448;Xã Khuê Ngọc Điền
24478;653;24478;Xã Cư Pui
24481;653;24472;Xã Hòa Sơn
24484;653;24484;Xã Cư Drăm
24487;653;24484;Xã Yang Mao
24490;654;24490;Thị trấn Phước An
24493;654;24496;Xã KRông Búk
24496;654;24496;Xã Ea Kly
24499;654;24505;Xã Ea Kênh
24502;654;24502;Xã Ea Phê
24505;654;24505;Xã Ea KNuec
24508;654;24490;Xã Ea Yông
24511;654;24490;Xã Hòa An
24514;654;24502;Xã Ea Kuăng
24517;654;24505;Xã Hòa Đông
24520;654;24502;Xã Ea Hiu
24523;654;24490;Xã Hòa Tiến
24526;654;24526;Xã Tân Tiến
24529;654;24529;Xã Vụ Bổn
24532;654;24526;Xã Ea Uy
24535;654;24526;Xã Ea Yiêng
24538;655;24538;Thị trấn Buôn Trấp
24540;657;24540;Xã Ea Ning
24541;657;24540;Xã Cư Ê Wi
24544;657;24544;Xã Ea Ktur
24547;657;24544;Xã Ea Tiêu
24550;657;24561;Xã Ea BHốk
24553;657;24540;Xã Ea Hu
24556;655;24559;Xã Dray Sáp
24559;655;24559;Xã Ea Na
24561;657;24561;Xã Dray Bhăng
24562;657;24561;Xã Hòa Hiệp
24565;655;24559;Xã Ea Bông
24568;655;24568;Xã Băng A Drênh
24571;655;24568;Xã Dur KMăl
24574;655;24538;Xã Bình Hòa
24577;655;24538;Xã Quảng Điền
24580;656;24580;Thị trấn Liên Sơn
24583;656;24580;Xã Yang Tao
24586;656;24580;Xã Bông Krang
24589;656;24595;Xã Đắk Liêng
24592;656;24595;Xã Buôn Triết
24595;656;24595;Xã Buôn Tría
24598;656;24598;Xã Đắk Phơi
24601;656;24598;Xã Đắk Nuê
24604;656;24604;Xã Krông Nô
24607;656;24607;Xã Nam Ka
24610;656;24607;Xã Ea R'Bin
24611;660;24611;Phường Nghĩa Đức
24612;660;24611;Phường Nghĩa Thành
24614;660;24615;Phường Nghĩa Phú
24615;660;24615;Phường Nghĩa Tân
24616;661;24616;Xã Quảng Sơn
24617;660;24617;Phường Nghĩa Trung
24618;660;24615;Xã Đăk R'Moan
24619;660;24611;Phường Quảng Thành
24620;661;24620;Xã Quảng Hoà
24622;661;24611;Xã Đắk Ha
24625;661;24637;Xã Đắk R'Măng
24628;660;24617;Xã Đắk Nia
24631;661;24631;Xã Quảng Khê
24634;661;24631;Xã Đắk Plao
24637;661;24637;Xã Đắk Som
24640;662;24640;Thị trấn Ea T'Ling
24643;662;24646;Xã Đắk Wil
24646;662;24646;Xã Ea Pô
24649;662;24649;Xã Nam Dong
24652;662;24649;Xã Đắk DRông
24655;662;24640;Xã Tâm Thắng
24658;662;24640;Xã Cư Knia
24661;662;24640;Xã Trúc Sơn
24664;663;24664;Thị trấn Đắk Mil
24667;663;24682;Xã Đắk Lao
24670;663;24670;Xã Đắk R'La
24673;663;24670;Xã Đắk Gằn
24676;663;24664;Xã Đức Mạnh
24677;663;24670;Xã Đắk N'Drót
24678;663;24678;Xã Long Sơn
24679;663;24678;Xã Đắk Sắk
24682;663;24682;Xã Thuận An
24685;663;24664;Xã Đức Minh
24688;664;24688;Thị trấn Đắk Mâm
24691;664;24697;Xã Đắk Sôr
24692;664;24678;Xã Nam Xuân
24694;664;24697;Xã Buôn Choah
24697;664;24697;Xã Nam Đà
24699;664;24688;Xã Tân Thành
24700;664;24688;Xã Đắk Drô
24703;664;24703;Xã Nâm Nung
24706;664;24712;Xã Đức Xuyên
24709;664;24712;Xã Đắk Nang
24712;664;24712;Xã Quảng Phú
24715;664;24703;Xã Nâm N'Đir
24717;665;24717;Thị trấn Đức An
24718;665;24718;Xã Đắk Môl
24719;665;24718;Xã Đắk Hòa
24721;665;24717;Xã Nam Bình
24722;665;24722;Xã Thuận Hà
24724;665;24722;Xã Thuận Hạnh
24727;665;24717;Xã Đắk N'Dung
24728;665;24730;Xã Nâm N'Jang
24730;665;24730;Xã Trường Xuân
24733;666;24733;Thị trấn Kiến Đức
24736;667;24736;Xã Quảng Trực
24739;667;24739;Xã Đắk Búk So
24740;667;24739;Xã Quảng Tâm
24742;667;24739;Xã Đắk R'Tíh
24745;666;24760;Xã Quảng Tín
24746;667;24748;Xã Đắk Ngo
24748;667;24748;Xã Quảng Tân
24750;666;24751;Xã Đắk Wer
24751;666;24751;Xã Nhân Cơ
24754;666;24733;Xã Kiến Thành
24756;666;24733;Xã Nghĩa Thắng
24757;666;24733;Xã Đạo Nghĩa
24760;666;24760;Xã Đắk Sin
24761;666;24760;Xã Hưng Bình
24763;666;24760;Xã Đắk Ru
24766;666;24751;Xã Nhân Đạo
24769;672;24846;Phường 7
24772;672;24778;Phường 8
24775;672;24778;Phường 12
24778;672;24778;Phường 9
24781;672;24781;Phường 2
24784;672;24781;Phường 1
24787;672;24787;Phường 6
24790;672;24787;Phường 5
24793;672;24781;Phường 4
24796;672;24781;Phường 10
24799;672;24805;Phường 11
24802;672;24781;Phường 3
24805;672;24805;Xã Xuân Thọ
24808;672;24787;Xã Tà Nung
24810;672;24805;Xã Trạm Hành
24811;672;24805;Xã Xuân Trường
24814;673;24823;Phường Lộc Phát
24817;673;24841;Phường Lộc Tiến
24820;673;24820;Phường 2
24823;673;24823;Phường 1
24826;673;24829;Phường B'lao
24829;673;24829;Phường Lộc Sơn
24832;673;24820;Xã Đạm Bri
24835;673;24823;Xã Lộc Thanh
24838;673;24829;Xã Lộc Nga
24841;673;24841;Xã Lộc Châu
24844;673;24841;Xã Đại Lào
24846;675;24846;Thị trấn Lạc Dương
24847;675;24848;Xã Đạ Chais
24848;675;24848;Xã Đạ Nhim
24850;675;24853;Xã Đưng KNớ
24853;674;24853;Xã Đạ Tông
24856;674;24853;Xã Đạ Long
24859;674;24875;Xã Đạ M' Rong
24862;675;24846;Xã Lát
24865;675;24848;Xã Đạ Sar
24868;676;24868;Thị trấn Nam Ban
24871;676;24871;Thị trấn Đinh Văn
24874;674;24877;Xã Liêng Srônh
24875;674;24875;Xã Đạ Rsal
24877;674;24877;Xã Rô Men
24880;676;24895;Xã Phú Sơn
24883;676;24883;Xã Phi Tô
24886;674;24886;Xã Phi Liêng
24889;674;24886;Xã Đạ K' Nàng
24892;676;24868;Xã Mê Linh
24895;676;24895;Xã Đạ Đờn
24898;676;24907;Xã Phúc Thọ
24901;676;24868;Xã Đông Thanh
24904;676;24868;Xã Gia Lâm
24907;676;24907;Xã Tân Thanh
24910;676;24871;Xã Tân Văn
24913;676;24916;Xã Hoài Đức
24916;676;24916;Xã Tân Hà
24919;676;24916;Xã Liên Hà
24922;676;24916;Xã Đan Phượng
24925;676;24883;Xã Nam Hà
24928;677;24934;Thị trấn D'Ran
24931;677;24931;Thị trấn Thạnh Mỹ
24934;677;24934;Xã Lạc Xuân
24937;677;24931;Xã Đạ Ròn
24940;677;24943;Xã Lạc Lâm
24943;677;24943;Xã Ka Đô
24949;677;24955;Xã Ka Đơn
24952;677;24931;Xã Tu Tra
24955;677;24955;Xã Quảng Lập
24958;678;24958;Thị trấn Liên Nghĩa
24961;678;24967;Xã Hiệp An
24964;678;24967;Xã Liên Hiệp
24967;678;24967;Xã Hiệp Thạnh
24970;678;24871;Xã Bình Thạnh
24973;678;24976;Xã N'Thol Hạ
24976;678;24976;Xã Tân Hội
24979;678;24976;Xã Tân Thành
24982;678;24958;Xã Phú Hội
24985;678;24985;Xã Ninh Gia
24988;678;24988;Xã Tà Năng
24989;678;24988;Xã Đa Quyn
24991;678;24991;Xã Tà Hine
24994;678;24991;Xã Đà Loan
24997;678;24991;Xã Ninh Loan
25000;679;25000;Thị trấn Di Linh
25003;679;25007;Xã Đinh Trang Thượng
25006;679;25007;Xã Tân Thượng
25007;679;25007;Xã Tân Lâm
25009;679;25000;Xã Tân Châu
25012;679;25018;Xã Tân Nghĩa
25015;679;25015;Xã Gia Hiệp
25018;679;25018;Xã Đinh Lạc
25021;679;25015;Xã Tam Bố
25024;679;25036;Xã Đinh Trang Hòa
25027;679;25000;Xã Liên Đầm
25030;679;25000;Xã Gung Ré
25033;679;25018;Xã Bảo Thuận
25036;679;25036;Xã Hòa Ninh
25039;679;25036;Xã Hòa Trung
25042;679;25042;Xã Hòa Nam
25045;679;25042;Xã Hòa Bắc
25048;679;25051;Xã Sơn Điền
25051;679;25051;Xã Gia Bắc
25054;680;25054;Thị trấn Lộc Thắng
25057;680;25057;Xã Lộc Bảo
25060;680;25063;Xã Lộc Lâm
25063;680;25063;Xã Lộc Phú
25066;680;25057;Xã Lộc Bắc
25069;680;25063;Xã B' Lá
25072;680;25054;Xã Lộc Ngãi
25075;680;25054;Xã Lộc Quảng
25078;680;24820;Xã Lộc Tân
25081;680;25084;Xã Lộc Đức
25084;680;25084;Xã Lộc An
25087;680;25084;Xã Tân Lạc
25090;680;25093;Xã Lộc Thành
25093;680;25093;Xã Lộc Nam
25096;682;25105;Thị trấn Đạ M'ri
25099;682;25099;Thị trấn Ma Đa Guôi
25105;682;25105;Xã Hà Lâm
25111;682;25099;Xã Đạ Oai
25114;682;25114;Xã Bà Gia
25117;682;25099;Xã Ma Đa Guôi
25126;682;25126;Thị trấn Đạ Tẻh
25129;682;25126;Xã An Nhơn
25132;682;25135;Xã Quốc Oai
25135;682;25135;Xã Mỹ Đức
25138;682;25138;Xã Quảng Trị
25141;682;25126;Xã Đạ Lây
25153;682;25138;Xã Đạ Kho
25156;682;25138;Xã Đạ Pal
25159;682;25159;Thị trấn Cát Tiên
25162;682;25162;Xã Tiên Hoàng
25165;682;25180;Xã Phước Cát 2
25168;682;25162;Xã Gia Viễn
25171;682;25159;Xã Nam Ninh
25180;682;25180;Thị trấn Phước Cát
25183;682;25180;Xã Đức Phổ
25189;682;25159;Xã Quảng Ngãi
25192;682;25162;Xã Đồng Nai Thượng
25195;689;25195;Phường Tân Phú
25198;689;25195;Phường Tân Đồng
25201;689;25195;Phường Tân Bình
25204;689;25195;Phường Tân Xuân
25205;689;25195;Phường Tân Thiện
25207;689;25210;Xã Tân Thành
25210;689;25210;Phường Tiến Thành
25213;689;25195;Xã Tiến Hưng
25216;688;25217;Phường Thác Mơ
25217;688;25217;Phường Long Thủy
25219;688;25220;Phường Phước Bình
25220;688;25220;Phường Long Phước
25222;691;25222;Xã Bù Gia Mập
25225;691;25225;Xã Đak Ơ
25228;691;25267;Xã Đức Hạnh
25229;691;25267;Xã Phú Văn
25231;691;25231;Xã Đa Kia
25232;691;25231;Xã Phước Minh
25234;691;25231;Xã Bình Thắng
25237;688;25217;Phường Sơn Giang
25240;698;25246;Xã Long Bình
25243;698;25246;Xã Bình Tân
25244;698;25220;Xã Bình Sơn
25245;688;25220;Xã Long Giang
25246;698;25246;Xã Long Hưng
25249;688;25217;Xã Phước Tín
25250;698;25261;Xã Phước Tân
25252;698;25252;Xã Bù Nho
25255;698;25255;Xã Long Hà
25258;698;25255;Xã Long Tân
25261;698;25261;Xã Phú Trung
25264;698;25252;Xã Phú Riềng
25267;691;25267;Xã Phú Nghĩa
25270;692;25270;Thị trấn Lộc Ninh
25273;692;25280;Xã Lộc Hòa
25276;692;25318;Xã Lộc An
25279;692;25279;Xã Lộc Tấn
25280;692;25280;Xã Lộc Thạnh
25282;692;25292;Xã Lộc Hiệp
25285;692;25279;Xã Lộc Thiện
25288;692;25270;Xã Lộc Thuận
25291;692;25292;Xã Lộc Quang
25292;692;25292;Xã Lộc Phú
25294;692;25294;Xã Lộc Thành
25297;692;25270;Xã Lộc Thái
25300;692;25303;Xã Lộc Điền
25303;692;25303;Xã Lộc Hưng
25305;692;25294;Xã Lộc Thịnh
25306;692;25303;Xã Lộc Khánh
25308;693;25308;Thị trấn Thanh Bình
25309;693;25309;Xã Hưng Phước
25310;693;25309;Xã Phước Thiện
25312;693;25308;Xã Thiện Hưng
25315;693;25308;Xã Thanh Hòa
25318;693;25318;Xã Tân Thành
25320;690;25326;Phường Hưng Chiến
25321;693;25318;Xã Tân Tiến
25324;690;25326;Phường An Lộc
25325;690;25333;Phường Phú Thịnh
25326;690;25326;Phường Phú Đức
25327;694;25345;Xã Thanh An
25330;694;25345;Xã An Khương
25333;690;25333;Xã Thanh Lương
25336;690;25333;Xã Thanh Phú
25339;694;25349;Xã An Phú
25342;694;25351;Xã Tân Lợi
25345;694;25345;Xã Tân Hưng
25348;694;25349;Xã Minh Đức
25349;694;25349;Xã Minh Tâm
25351;694;25351;Xã Phước An
25354;694;25326;Xã Thanh Bình
25357;694;25357;Thị trấn Tân Khai
25360;694;25357;Xã Đồng Nơ
25361;694;25357;Xã Tân Hiệp
25363;695;25363;Thị trấn Tân Phú
25366;695;25387;Xã Thuận Lợi
25369;695;25390;Xã Đồng Tâm
25372;695;25390;Xã Tân Phước
25375;695;25378;Xã Tân Hưng
25378;695;25378;Xã Tân Lợi
25381;695;25363;Xã Tân Lập
25384;695;25378;Xã Tân Hòa
25387;695;25387;Xã Thuận Phú
25390;695;25390;Xã Đồng Tiến
25393;695;25363;Xã Tân Tiến
25396;696;25396;Thị trấn Đức Phong
25398;696;25399;Xã Đường 10
25399;696;25399;Xã Đak Nhau
25400;696;25402;Xã Phú Sơn
25402;696;25402;Xã Thọ Sơn
25404;696;25405;Xã Bình Minh
25405;696;25405;Xã Bom Bo
25408;696;25396;Xã Minh Hưng
25411;696;25396;Xã Đoàn Kết
25414;696;25402;Xã Đồng Nai
25417;696;25417;Xã Đức Liễu
25420;696;25420;Xã Thống Nhất
25423;696;25417;Xã Nghĩa Trung
25424;696;25417;Xã Nghĩa Bình
25426;696;25420;Xã Đăng Hà
25429;696;25420;Xã Phước Sơn
25432;697;25432;Phường Hưng Long
25433;697;25432;Phường Thành Tâm
25435;697;25450;Xã Minh Lập
25438;694;25351;Xã Tân Quan
25439;697;25351;Xã Quang Minh
25441;697;25441;Phường Minh Hưng
25444;697;25441;Phường Minh Long
25447;697;25432;Phường Minh Thành
25450;697;25450;Xã Nha Bích
25453;697;25450;Xã Minh Thắng
25456;703;25459;Phường 1
25459;703;25459;Phường 3
25462;703;25459;Phường 4
25465;703;25459;Phường Hiệp Ninh
25468;703;25459;Phường 2
25471;703;25480;Xã Thạnh Tân
25474;703;25480;Xã Tân Bình
25477;703;25480;Xã Bình Minh
25480;703;25480;Phường Ninh Sơn
25483;703;25567;Phường Ninh Thạnh
25486;705;25486;Thị trấn Tân Biên
25489;705;25489;Xã Tân Lập
25492;705;25489;Xã Thạnh Bắc
25495;705;25486;Xã Tân Bình
25498;705;25498;Xã Thạnh Bình
25501;705;25486;Xã Thạnh Tây
25504;705;25591;Xã Hòa Hiệp
25507;705;25498;Xã Tân Phong
25510;705;25510;Xã Mỏ Công
25513;705;25510;Xã Trà Vong
25516;706;25516;Thị trấn Tân Châu
25519;706;25522;Xã Tân Hà
25522;706;25522;Xã Tân Đông
25525;706;25525;Xã Tân Hội
25528;706;25531;Xã Tân Hòa
25531;706;25531;Xã Suối Ngô
25534;706;25534;Xã Suối Dây
25537;706;25525;Xã Tân Hiệp
25540;706;25516;Xã Thạnh Đông
25543;706;25534;Xã Tân Thành
25546;706;25549;Xã Tân Phú
25549;706;25549;Xã Tân Hưng
25552;707;25552;Thị trấn Dương Minh Châu
25555;707;25552;Xã Suối Đá
25558;707;25552;Xã Phan
25561;707;25573;Xã Phước Ninh
25564;707;25579;Xã Phước Minh
25567;707;25567;Xã Bàu Năng
25570;707;25567;Xã Chà Là
25573;707;25573;Xã Cầu Khởi
25576;707;25579;Xã Bến Củi
25579;707;25579;Xã Lộc Ninh
25582;707;25666;Xã Truông Mít
25585;708;25585;Thị trấn Châu Thành
25588;708;25588;Xã Hảo Đước
25591;708;25591;Xã Phước Vinh
25594;708;25585;Xã Đồng Khởi
25597;708;25585;Xã Thái Bình
25600;708;25588;Xã An Cơ
25603;708;25606;Xã Biên Giới
25606;708;25606;Xã Hòa Thạnh
25609;708;25588;Xã Trí Bình
25612;708;25606;Xã Hòa Hội
25615;708;25585;Xã An Bình
25618;708;25633;Xã Thanh Điền
25621;708;25621;Xã Thành Long
25624;708;25621;Xã Ninh Điền
25627;708;25684;Xã Long Vĩnh
25630;709;25630;Phường Long Hoa
25633;709;25633;Phường Hiệp Tân
25636;709;25630;Phường Long Thành Bắc
25639;709;25630;Xã Trường Hòa
25642;709;25630;Xã Trường Đông
25645;709;25645;Phường Long Thành Trung
25648;709;25630;Xã Trường Tây
25651;709;25645;Xã Long Thành Nam
25654;710;25654;Thị trấn Gò Dầu
25657;710;25657;Xã Thạnh Đức
25660;710;25657;Xã Cẩm Giang
25663;710;25663;Xã Hiệp Thạnh
25666;710;25666;Xã Bàu Đồn
25669;710;25663;Xã Phước Thạnh
25672;710;25672;Xã Phước Đông
25675;710;25663;Xã Phước Trạch
25678;710;25654;Xã Thanh Phước
25681;711;25681;Thị trấn Bến Cầu
25684;711;25684;Xã Long Chữ
25687;711;25684;Xã Long Phước
25690;711;25702;Xã Long Giang
25693;711;25681;Xã Tiên Thuận
25696;711;25702;Xã Long Khánh
25699;711;25681;Xã Lợi Thuận
25702;711;25702;Xã Long Thuận
25705;711;25681;Xã An Thạnh
25708;712;25708;Phường Trảng Bàng
25711;712;25711;Xã Đôn Thuận
25714;712;25711;Xã Hưng Thuận
25717;712;25732;Phường Lộc Hưng
25720;712;25672;Phường Gia Lộc
25723;712;25654;Phường Gia Bình
25729;712;25729;Xã Phước Bình
25732;712;25732;Phường An Tịnh
25735;712;25708;Phường An Hòa
25738;712;25729;Xã Phước Chỉ
25741;718;25750;Phường Hiệp Thành
25744;718;25750;Phường Phú Lợi
25747;718;25747;Phường Phú Cường
25750;718;25750;Phường Phú Hòa
25753;718;25747;Phường Phú Thọ
25756;718;25747;Phường Chánh Nghĩa
25759;718;25771;Phường Định Hoà
25760;718;25760;Phường Hoà Phú
25762;718;25760;Phường Phú Mỹ
25763;718;25760;Phường Phú Tân
25765;718;25768;Phường Tân An
25768;718;25768;Phường Hiệp An
25771;718;25771;Phường Tương Bình Hiệp
25774;718;25771;Phường Chánh Mỹ
25777;720;25777;Thị trấn Dầu Tiếng
25780;720;25780;Xã Minh Hoà
25783;720;25780;Xã Minh Thạnh
25786;720;25780;Xã Minh Tân
25789;720;25777;Xã Định An
25792;720;25792;Xã Long Hoà
25795;720;25777;Xã Định Thành
25798;720;25807;Xã Định Hiệp
25801;720;25807;Xã An Lập
25804;720;25792;Xã Long Tân
25807;720;25807;Xã Thanh An
25810;720;25843;Xã Thanh Tuyền
25813;721;25813;Phường Mỹ Phước
25816;719;25819;Xã Trừ Văn Thố
25819;719;25819;Xã Cây Trường II
25822;719;25822;Thị trấn Lai Uyên
25825;719;25813;Xã Tân Hưng
25828;719;25840;Xã Long Nguyên
25831;719;25837;Xã Hưng Hòa
25834;719;25813;Xã Lai Hưng
25837;721;25837;Phường Chánh Phú Hòa
25840;721;25840;Phường An Điền
25843;721;25843;Phường An Tây
25846;721;25846;Phường Thới Hòa
25849;721;25849;Phường Hòa Lợi
25852;721;25849;Phường Tân Định
25855;721;25768;Xã Phú An
25858;722;25858;Thị trấn Phước Vĩnh
25861;722;25867;Xã An Linh
25864;722;25864;Xã Phước Sang
25865;722;25864;Xã An Thái
25867;722;25867;Xã An Long
25870;722;25858;Xã An Bình
25873;722;25864;Xã Tân Hiệp
25876;722;25858;Xã Tam Lập
25879;722;25867;Xã Tân Long
25882;722;25882;Xã Vĩnh Hoà
25885;722;25882;Xã Phước Hoà
25888;723;25888;Phường Uyên Hưng
25891;723;25891;Phường Tân Phước Khánh
25894;726;25906;Xã Tân Định
25897;726;25915;Xã Bình Mỹ
25900;726;25912;Thị trấn Tân Bình
25903;726;25888;Xã Tân Lập
25906;726;25906;Thị trấn Tân Thành
25907;726;25906;Xã Đất Cuốc
25908;726;25909;Xã Hiếu Liêm
25909;726;25909;Xã Lạc An
25912;723;25912;Phường Vĩnh Tân
25915;723;25915;Phường Hội Nghĩa
25918;726;25888;Xã Tân Mỹ
25920;723;25920;Phường Tân Hiệp
25921;723;25920;Phường Khánh Bình
25924;723;25760;Phường Phú Chánh
25927;726;25909;Xã Thường Tân
25930;723;25888;Xã Bạch Đằng
25933;723;25891;Phường Tân Vĩnh Hiệp
25936;723;25891;Phường Thạnh Phước
25937;723;25891;Xã Thạnh Hội
25939;723;25891;Phường Thái Hòa
25942;724;25942;Phường Dĩ An
25945;724;25945;Phường Tân Bình
25948;724;25945;Phường Tân Đông Hiệp
25951;724;25951;Phường Bình An
25954;724;25951;Phường Bình Thắng
25957;724;25951;Phường Đông Hòa
25960;724;25942;Phường An Bình
25963;725;25978;Phường An Thạnh
25966;725;25966;Phường Lái Thiêu
25969;725;25969;Phường Bình Chuẩn
25972;725;25969;Phường Thuận Giao
25975;725;25975;Phường An Phú
25978;725;25978;Phường Hưng Định
25981;725;25978;Xã An Sơn
25984;725;25966;Phường Bình Nhâm
25987;725;25987;Phường Bình Hòa
25990;725;25987;Phường Vĩnh Phú
25993;731;25993;Phường Trảng Dài
25996;731;26041,26188;Phường Tân Phong
25999;731;26020;Phường Tân Biên
26002;731;26020;Phường Hố Nai
26005;731;26005;Phường Tân Hòa
26008;731;26017;Phường Tân Hiệp
26011;731;26041;Phường Bửu Long
26014;731;26017;Phường Tân Mai
26017;731;26017;Phường Tam Hiệp
26020;731;26020;Phường Long Bình
26023;731;26041;Phường Quang Vinh
26029;731;26041;Phường Thống Nhất
26041;731;26041;Phường Trung Dũng
26047;731;26017;Phường Bình Đa
26050;731;26041;Phường An Bình
26053;731;26068;Phường Bửu Hòa
26056;731;26380;Phường Long Bình Tân
26059;731;26068;Phường Tân Vạn
26062;731;26068;Phường Tân Hạnh
26065;731;26041;Phường Hiệp Hòa
26068;731;26068;Phường Hóa An
26077;732;26080;Phường Xuân Bình
26080;732;26080;Phường Xuân An
26083;732;26080;Phường Xuân Hoà
26086;732;26080;Phường Phú Bình
26089;732;26089;Xã Bình Lộc
26092;732;26098;Xã Bảo Quang
26095;732;26089;Phường Suối Tre
26098;732;26098;Phường Bảo Vinh
26101;732;26104;Phường Xuân Lập
26104;732;26104;Phường Bàu Sen
26107;732;26080;Xã Bàu Trâm
26110;732;26113;Phường Xuân Tân
26113;732;26113;Xã Hàng Gòn
26116;734;26116;Thị trấn Tân Phú
26119;734;26119;Xã Dak Lua
26122;734;26122;Xã Nam Cát Tiên
26125;734;26122;Xã Phú An
26131;734;26134;Xã Tà Lài
26134;734;26134;Xã Phú Lập
26140;734;26134;Xã Phú Thịnh
26143;734;26158;Xã Thanh Sơn
26146;734;26158;Xã Phú Sơn
26149;734;26116;Xã Phú Xuân
26152;734;26116;Xã Phú Lộc
26155;734;26158;Xã Phú Lâm
26158;734;26158;Xã Phú Bình
26161;734;26116;Xã Phú Thanh
26164;734;26116;Xã Trà Cổ
26167;734;26221;Xã Phú Điền
26170;735;26170;Thị trấn Vĩnh An
26173;735;26173;Xã Phú Lý
26176;735;26170;Xã Trị An
26179;735;26179;Xã Tân An
26182;735;26179;Xã Vĩnh Tân
26185;735;26188;Xã Bình Lợi
26188;735;26188;Xã Thạnh Phú
26191;735;25993;Xã Thiện Tân
26194;735;26188;Xã Tân Bình
26200;735;26170;Xã Mã Đà
26206;736;26206;Thị trấn Định Quán
26209;736;26209;Xã Thanh Sơn
26212;736;26215;Xã Phú Tân
26215;736;26215;Xã Phú Vinh
26218;736;26221;Xã Phú Lợi
26221;736;26221;Xã Phú Hòa
26224;736;26206;Xã Ngọc Định
26227;736;26227;Xã La Ngà
26230;736;26206;Xã Gia Canh
26233;736;26206;Xã Phú Ngọc
26236;736;26299;Xã Phú Cường
26239;736;26227;Xã Túc Trưng
26242;736;26299;Xã Phú Túc
26245;736;26428;Xã Suối Nho
26248;737;26248;Thị trấn Trảng Bom
26251;737;26254;Xã Thanh Bình
26254;737;26254;Xã Cây Gáo
26257;737;26254;Xã Bàu Hàm
26260;737;26254;Xã Sông Thao
26263;737;26248;Xã Sông Trầu
26266;737;26281;Xã Đông Hoà
26269;737;26278;Xã Bắc Sơn
26272;737;26005;Xã Hố Nai 3
26275;737;26281;Xã Tây Hoà
26278;737;26278;Xã Bình Minh
26281;737;26281;Xã Trung Hoà
26284;737;26296;Xã Đồi 61
26287;737;26281;Xã Hưng Thịnh
26290;737;26248;Xã Quảng Tiến
26293;737;26248;Xã Giang Điền
26296;737;26296;Xã An Viễn
26299;738;26299;Xã Gia Tân 1
26302;738;26299;Xã Gia Tân 2
26305;738;26311;Xã Gia Tân 3
26308;738;26311;Xã Gia Kiệm
26311;738;26311;Xã Quang Trung
26314;738;26326;Xã Bàu Hàm 2
26317;738;26326;Xã Hưng Lộc
26320;738;26326;Xã Lộ 25
26323;738;26089;Xã Xuân Thiện
26326;738;26326;Thị trấn Dầu Giây
26329;739;26332;Xã Sông Nhạn
26332;739;26332;Xã Xuân Quế
26335;739;26341;Xã Nhân Nghĩa
26338;739;26347;Xã Xuân Đường
26341;739;26341;Thị trấn Long Giao
26344;739;26341;Xã Xuân Mỹ
26347;739;26347;Xã Thừa Đức
26350;739;26341;Xã Bảo Bình
26353;739;26461;Xã Xuân Bảo
26356;739;26359;Xã Xuân Tây
26359;739;26359;Xã Xuân Đông
26362;739;26362;Xã Sông Ray
26365;739;26362;Xã Lâm San
26368;740;26368;Thị trấn Long Thành
26371;731;26380;Phường An Hòa
26374;731;26374;Phường Tam Phước
26377;731;26377;Phường Phước Tân
26380;731;26380;Xã Long Hưng
26383;740;26383;Xã An Phước
26386;740;26389;Xã Bình An
26389;740;26389;Xã Long Đức
26392;740;26368;Xã Lộc An
26395;740;26368;Xã Bình Sơn
26398;740;26383;Xã Tam An
26401;740;26347;Xã Cẩm Đường
26404;740;26368;Xã Long An
26410;740;26413;Xã Bàu Cạn
26413;740;26413;Xã Long Phước
26416;740;26422;Xã Phước Bình
26419;740;26422;Xã Tân Hiệp
26422;740;26422;Xã Phước Thái
26425;741;26425;Thị trấn Gia Ray
26428;741;26428;Xã Xuân Bắc
26431;741;26434;Xã Suối Cao
26434;741;26434;Xã Xuân Thành
26437;741;26425;Xã Xuân Thọ
26440;741;26425;Xã Xuân Trường
26443;741;26446;Xã Xuân Hòa
26446;741;26446;Xã Xuân Hưng
26449;741;26446;Xã Xuân Tâm
26452;741;26425;Xã Suối Cát
26455;741;26425;Xã Xuân Hiệp
26458;741;26458;Xã Xuân Phú
26461;741;26461;Xã Xuân Định
26464;741;26461;Xã Bảo Hoà
26467;741;26458;Xã Lang Minh
26470;742;26485;Xã Phước Thiền
26473;742;26485;Xã Long Tân
26476;742;26491;Xã Đại Phước
26479;742;26485;Thị trấn Hiệp Phước
26482;742;26491;Xã Phú Hữu
26485;742;26485;Xã Phú Hội
26488;742;26485;Xã Phú Thạnh
26491;742;26491;Xã Phú Đông
26494;742;26503;Xã Long Thọ
26497;742;26503;Xã Vĩnh Thanh
26500;742;26491;Xã Phước Khánh
26503;742;26503;Xã Phước An
26506;747;26506;Phường 1
26508;747;26506;Phường Thắng Tam
26509;747;26506;Phường 2
26512;747;26506;Phường 3
26515;747;26506;Phường 4
26518;747;26506;Phường 5
26521;747;26506;Phường Thắng Nhì
26524;747;26526;Phường 7
26526;747;26526;Phường Nguyễn An Ninh
26527;747;26526;Phường 8
26530;747;26526;Phường 9
26533;747;26536;Phường Thắng Nhất
26535;747;26536;Phường Rạch Dừa
26536;747;26536;Phường 10
26539;747;26542;Phường 11
26542;747;26542;Phường 12
26545;747;26545;Xã Long Sơn
26548;748;26560;Phường Phước Hưng
26554;748;26560;Phường Phước Nguyên
26557;748;26560;Phường Long Toàn
26558;748;26572;Phường Long Tâm
26560;748;26560;Phường Phước Trung
26563;748;26566;Phường Long Hương
26566;748;26566;Phường Kim Dinh
26567;748;26566;Xã Tân Hưng
26569;748;26572;Xã Long Phước
26572;748;26572;Xã Hoà Long
26574;750;26608;Xã Bàu Chinh
26575;750;26575;Thị trấn Ngãi Giao
26578;750;26575;Xã Bình Ba
26581;750;26575;Xã Suối Nghệ
26584;750;26584;Xã Xuân Sơn
26587;750;26584;Xã Sơn Bình
26590;750;26590;Xã Bình Giã
26593;750;26590;Xã Bình Trung
26596;750;26596;Xã Xà Bang
26599;750;26596;Xã Cù Bị
26602;750;26608;Xã Láng Lớn
26605;750;26590;Xã Quảng Thành
26608;750;26608;Thị trấn Kim Long
26611;750;26584;Xã Suối Rao
26614;750;26617;Xã Đá Bạc
26617;750;26617;Xã Nghĩa Thành
26620;751;26620;Thị trấn Phước Bửu
26623;751;26620;Xã Phước Thuận
26626;751;26620;Xã Phước Tân
26629;751;26632;Xã Xuyên Mộc
26632;751;26632;Xã Bông Trang
26635;751;26638;Xã Tân Lâm
26638;751;26638;Xã Bàu Lâm
26641;751;26641;Xã Hòa Bình
26644;751;26641;Xã Hòa Hưng
26647;751;26647;Xã Hòa Hiệp
26650;751;26641;Xã Hòa Hội
26653;751;26632;Xã Bưng Riềng
26656;751;26656;Xã Bình Châu
26659;753;26659;Thị trấn Long Điền
26662;753;26662;Thị trấn Long Hải
26668;753;26659;Xã Tam An
26674;753;26662;Xã Phước Tỉnh
26677;753;26662;Xã Phước Hưng
26680;753;26680;Thị trấn Đất Đỏ
26683;753;26680;Xã Phước Long Thọ
26686;753;26686;Xã Phước Hội
26689;753;26686;Thị trấn Phước Hải
26695;753;26680;Xã Long Tân
26698;753;26680;Xã Láng Dài
26704;754;26704;Phường Phú Mỹ
26707;754;26710;Phường Tân Hoà
26710;754;26710;Phường Tân Hải
26713;754;26713;Phường Phước Hoà
26716;754;26713;Phường Tân Phước
26719;754;26704;Phường Mỹ Xuân
26722;754;26725;Xã Sông Xoài
26725;754;26725;Phường Hắc Dịch
26728;754;26728;Xã Châu Pha
26731;754;26728;Xã Tóc Tiên
26734;760;26737;Phường Tân Định
26737;760;26737;Phường Đa Kao
26740;760;26740;Phường Bến Nghé
26743;760;26743;Phường Bến Thành
26746;760;26743;Phường Nguyễn Thái Bình
26749;760;26743;Phường Phạm Ngũ Lão
26752;760;26758;Phường Cầu Ông Lãnh
26755;760;26758;Phường Cô Giang
26758;760;26758;Phường Nguyễn Cư Trinh
26761;760;26758;Phường Cầu Kho
26764;761;26773;Phường Thạnh Xuân
26767;761;26767;Phường Thạnh Lộc
26770;761;26782;Phường Hiệp Thành
26773;761;26773;Phường Thới An
26776;761;26785;Phường Tân Chánh Hiệp
26779;761;26767;Phường An Phú Đông
26782;761;26782;Phường Tân Thới Hiệp
26785;761;26785;Phường Trung Mỹ Tây
26787;761;26791;Phường Tân Hưng Thuận
26788;761;26791;Phường Đông Hưng Thuận
26791;761;26791;Phường Tân Thới Nhất
26794;769;26800;Phường Linh Xuân
26797;769;26803;Phường Bình Chiểu
26800;769;26800;Phường Linh Trung
26803;769;26803;Phường Tam Bình
26806;769;26803;Phường Tam Phú
26809;769;26809;Phường Hiệp Bình Phước
26812;769;26809;Phường Hiệp Bình Chánh
26815;769;26824;Phường Linh Chiểu
26818;769;26800;Phường Linh Tây
26821;769;26809;Phường Linh Đông
26824;769;26824;Phường Bình Thọ
26827;769;26824;Phường Trường Thọ
26830;769;26833;Phường Long Bình
26833;769;26833;Phường Long Thạnh Mỹ
26836;769;26842;Phường Tân Phú
26839;769;26842;Phường Hiệp Phú
26842;769;26842;Phường Tăng Nhơn Phú A
26845;769;26842;Phường Tăng Nhơn Phú B
26848;769;26848;Phường Phước Long B
26851;769;26848;Phường Phước Long A
26854;769;26857;Phường Trường Thạnh
26857;769;26857;Phường Long Phước
26860;769;26860;Phường Long Trường
26863;769;26848;Phường Phước Bình
26866;769;26860;Phường Phú Hữu
26872;764;26878;Phường 15
26875;764;26884;Phường 17
26876;764;26876;Phường 6
26878;764;26878;Phường 16
26881;764;26882;Phường 12
26882;764;26882;Phường 14
26884;764;26884;Phường 10
26887;764;26876;Phường 5
26890;764;26890;Phường 1
26898;764;26898;Phường 8
26899;764;26898;Phường 11
26902;764;26890;Phường 3
26905;765;26905;Phường 13
26908;765;26905;Phường 11
26911;765;26911;Phường 27
26914;765;26929;Phường 26
26917;765;26929;Phường 12
26920;765;26956;Phường 25
26923;765;26905;Phường 5
26926;765;26944;Phường 7
26929;765;26929;Phường 14
26941;765;26944;Phường 2
26944;765;26944;Phường 1
26950;765;26944;Phường 17
26953;765;26956;Phường 19
26956;765;26956;Phường 22
26962;765;26911;Phường 28
26965;766;26977;Phường 2
26968;766;26968;Phường 4
26971;766;26983;Phường 12
26974;766;27004;Phường 13
26977;766;26977;Phường 1
26980;766;26977;Phường 3
26983;766;26983;Phường 11
26986;766;26968;Phường 7
26989;766;26968;Phường 5
26992;766;26983;Phường 10
26995;766;26995;Phường 6
26998;766;26995;Phường 8
27001;766;26995;Phường 9
27004;766;27004;Phường 14
27007;766;27007;Phường 15
27010;767;27019;Phường Tân Sơn Nhì
27013;767;27013;Phường Tây Thạnh
27016;767;27019;Phường Sơn Kỳ
27019;767;27019;Phường Tân Quý
27022;767;27022;Phường Tân Thành
27025;767;27022;Phường Phú Thọ Hòa
27028;767;27028;Phường Phú Thạnh
27031;767;27031;Phường Phú Trung
27034;767;27031;Phường Hòa Thạnh
27037;767;27028;Phường Hiệp Tân
27040;767;27028;Phường Tân Thới Hòa
27043;768;27043;Phường 4
27046;768;27043;Phường 5
27049;768;27043;Phường 9
27052;768;27058;Phường 7
27058;768;27058;Phường 1
27061;768;27058;Phường 2
27064;768;27073;Phường 8
27070;768;27073;Phường 10
27073;768;27073;Phường 11
27076;768;27058;Phường 15
27085;768;27073;Phường 13
27088;769;27094;Phường Thảo Điền
27091;769;27097;Phường An Phú
27094;769;27094;Phường An Khánh
27097;769;27097;Phường Bình Trưng Đông
27100;769;27097;Phường Bình Trưng Tây
27109;769;27112;Phường Cát Lái
27112;769;27112;Phường Thạnh Mỹ Lợi
27115;769;27094;Phường An Lợi Đông
27118;769;27094;Phường Thủ Thiêm
27127;770;27142;Phường 14
27130;770;27142;Phường 12
27133;770;27142;Phường 11
27139;770;27139;Phường Võ Thị Sáu
27142;770;27142;Phường 9
27148;770;27154;Phường 4
27151;770;27154;Phường 5
27154;770;27154;Phường 3
27157;770;27154;Phường 2
27160;770;27154;Phường 1
27163;771;27163;Phường 15
27166;771;27163;Phường 13
27169;771;27169;Phường 14
27172;771;27163;Phường 12
27178;771;27190;Phường 10
27181;771;27190;Phường 9
27184;771;27190;Phường 1
27187;771;27169;Phường 8
27190;771;27190;Phường 2
27193;771;27190;Phường 4
27202;771;27169;Phường 6
27208;772;27226;Phường 15
27211;772;27211;Phường 5
27214;772;27211;Phường 14
27220;772;27232;Phường 3
27226;772;27226;Phường 11
27229;772;27232;Phường 8
27232;772;27232;Phường 10
27238;772;27238;Phường 7
27247;772;27238;Phường 1
27253;772;27238;Phường 16
27259;773;27259;Phường 13
27265;773;27265;Phường 9
27271;773;27265;Phường 8
27277;773;27259;Phường 18
27283;773;27286;Phường 4
27286;773;27286;Phường 3
27289;773;27259;Phường 16
27292;773;27286;Phường 2
27295;773;27265;Phường 15
27298;773;27286;Phường 1
27301;774;27301;Phường 4
27304;774;27316;Phường 9
27307;774;27301;Phường 2
27310;774;27343;Phường 12
27316;774;27316;Phường 7
27325;774;27301;Phường 1
27328;774;27343;Phường 11
27331;774;27343;Phường 14
27334;774;27316;Phường 5
27343;774;27343;Phường 13
27346;775;27349;Phường 14
27349;775;27349;Phường 13
27352;775;27367;Phường 9
27358;775;27349;Phường 12
27364;775;27364;Phường 11
27367;775;27367;Phường 2
27373;775;27373;Phường 1
27376;775;27373;Phường 8
27382;775;27373;Phường 7
27385;775;27364;Phường 10
27397;776;27418;Phường Rạch Ông
27403;776;27418;Phường Hưng Phú
27409;776;27418;Phường 4
27415;776;27427;Phường Xóm Củi
27418;776;27418;Phường 5
27421;776;27427;Phường 14
27424;776;27424;Phường 6
27427;776;27427;Phường 15
27430;776;27427;Phường 16
27433;776;27424;Phường 7
27436;777;27439;Phường Bình Hưng Hòa
27439;777;27439;Phường Bình Hưng Hoà A
27442;777;27442;Phường Bình Hưng Hoà B
27445;777;27448;Phường Bình Trị Đông
27448;777;27448;Phường Bình Trị Đông A
27451;777;27460;Phường Bình Trị Đông B
27454;777;27457;Phường Tân Tạo
27457;777;27457;Phường Tân Tạo A
27460;777;27460;Phường An Lạc
27463;777;27460;Phường An Lạc A
27466;778;27478;Phường Tân Thuận Đông
27469;778;27478;Phường Tân Thuận Tây
27472;778;27475;Phường Tân Kiểng
27475;778;27475;Phường Tân Hưng
27478;778;27478;Phường Bình Thuận
27481;778;27475;Phường Tân Quy
27484;778;27484;Phường Phú Thuận
27487;778;27487;Phường Tân Phú
27490;778;27475;Phường Tân Phong
27493;778;27487;Phường Phú Mỹ
27496;783;27496;Thị trấn Củ Chi
27499;783;27508;Xã Phú Mỹ Hưng
27502;783;27508;Xã An Phú
27505;783;27526;Xã Trung Lập Thượng
27508;783;27508;Xã An Nhơn Tây
27511;783;27511;Xã Nhuận Đức
27514;783;27511;Xã Phạm Văn Cội
27517;783;27541;Xã Phú Hòa Đông
27520;783;27511;Xã Trung Lập Hạ
27523;783;27544;Xã Trung An
27526;783;27526;Xã Phước Thạnh
27529;783;27496;Xã Phước Hiệp
27532;783;27496;Xã Tân An Hội
27535;783;27553;Xã Phước Vĩnh An
27538;783;27526;Xã Thái Mỹ
27541;783;27541;Xã Tân Thạnh Tây
27544;783;27544;Xã Hòa Phú
27547;783;27541;Xã Tân Thạnh Đông
27550;783;27544;Xã Bình Mỹ
27553;783;27553;Xã Tân Phú Trung
27556;783;27553;Xã Tân Thông Hội
27559;784;27559;Thị trấn Hóc Môn
27562;784;27559;Xã Tân Hiệp
27565;784;27568;Xã Nhị Bình
27568;784;27568;Xã Đông Thạnh
27571;784;27577;Xã Tân Thới Nhì
27574;784;27568;Xã Thới Tam Thôn
27577;784;27577;Xã Xuân Thới Sơn
27580;784;27559;Xã Tân Xuân
27583;784;27577;Xã Xuân Thới Đông
27586;784;27592;Xã Trung Chánh
27589;784;27592;Xã Xuân Thới Thượng
27592;784;27592;Xã Bà Điểm
27595;785;27595;Thị trấn Tân Túc
27598;785;27604;Xã Phạm Văn Hai
27601;785;27601;Xã Vĩnh Lộc A
27604;785;27604;Xã Vĩnh Lộc B
27607;785;27610;Xã Bình Lợi
27610;785;27610;Xã Lê Minh Xuân
27613;785;27595;Xã Tân Nhựt
27616;785;27595;Xã Tân Kiên
27619;785;27619;Xã Bình Hưng
27622;785;27619;Xã Phong Phú
27625;785;27637;Xã An Phú Tây
27628;785;27628;Xã Hưng Long
27631;785;27628;Xã Đa Phước
27634;785;27637;Xã Tân Quý Tây
27637;785;27637;Xã Bình Chánh
27640;785;27628;Xã Quy Đức
27643;786;27655;Thị trấn Nhà Bè
27646;786;27655;Xã Phước Kiển
27649;786;27655;Xã Phước Lộc
27652;786;27658;Xã Nhơn Đức
27655;786;27655;Xã Phú Xuân
27658;786;27658;Xã Long Thới
27661;786;27658;Xã Hiệp Phước
27664;787;27664;Thị trấn Cần Thạnh
27667;787;27667;Xã Bình Khánh
27670;787;27667;Xã Tam Thôn Hiệp
27673;787;27673;Xã An Thới Đông
27676;787;27676;Xã Thạnh An
27679;787;27664;Xã Long Hòa
27682;787;27673;Xã Lý Nhơn
27685;794;27694;Phường 5
27691;794;27694;Phường 4
27692;794;27715;Phường Tân Khánh
27694;794;27694;Phường 1
27697;794;27694;Phường 3
27698;794;27712;Phường 7
27700;794;27694;Phường 6
27703;794;27694;Xã Hướng Thọ Phú
27706;794;27712;Xã Nhơn Thạnh Trung
27709;794;27715;Xã Lợi Bình Nhơn
27712;794;27712;Xã Bình Tâm
27715;794;27715;Phường Khánh Hậu
27718;794;27712;Xã An Vĩnh Ngãi
27721;796;27721;Thị trấn Tân Hưng
27724;796;27727;Xã Hưng Hà
27727;796;27727;Xã Hưng Điền B
27730;796;27727;Xã Hưng Điền
27733;796;27736;Xã Thạnh Hưng
27736;796;27736;Xã Hưng Thạnh
27739;796;27721;Xã Vĩnh Thạnh
27742;796;27736;Xã Vĩnh Châu B
27745;796;27721;Xã Vĩnh Lợi
27748;796;27748;Xã Vĩnh Đại
27751;796;27748;Xã Vĩnh Châu A
27754;796;27748;Xã Vĩnh Bửu
27757;797;27757;Thị trấn Vĩnh Hưng
27760;797;27763;Xã Hưng Điền A
27763;797;27763;Xã Khánh Hưng
27766;797;27763;Xã Thái Trị
27769;797;27757;Xã Vĩnh Trị
27772;797;27775;Xã Thái Bình Trung
27775;797;27775;Xã Vĩnh Bình
27778;797;27757;Xã Vĩnh Thuận
27781;797;27775;Xã Tuyên Bình
27784;797;27775;Xã Tuyên Bình Tây
27787;795;27787;Phường 1
27788;795;27787;Phường 2
27790;795;27793;Xã Thạnh Trị
27793;795;27793;Xã Bình Hiệp
27796;798;27793;Xã Bình Hòa Tây
27799;795;27793;Xã Bình Tân
27802;798;27811;Xã Bình Thạnh
27805;795;27817;Xã Tuyên Thạnh
27806;795;27787;Phường 3
27808;798;27811;Xã Bình Hòa Trung
27811;798;27811;Xã Bình Hòa Đông
27814;798;27823;Thị trấn Bình Phong Thạnh
27817;795;27817;Xã Thạnh Hưng
27820;798;27823;Xã Tân Lập
27823;798;27823;Xã Tân Thành
27826;799;27826;Thị trấn Tân Thạnh
27829;799;27841;Xã Bắc Hòa
27832;799;27841;Xã Hậu Thạnh Tây
27835;799;27838;Xã Nhơn Hòa Lập
27838;799;27838;Xã Tân Lập
27841;799;27841;Xã Hậu Thạnh Đông
27844;799;27838;Xã Nhơn Hoà
27847;799;27826;Xã Kiến Bình
27850;799;27856;Xã Tân Thành
27853;799;27826;Xã Tân Bình
27856;799;27856;Xã Tân Ninh
27859;799;27856;Xã Nhơn Ninh
27862;799;27826;Xã Tân Hòa
27865;800;27865;Thị trấn Thạnh Hóa
27868;800;27868;Xã Tân Hiệp
27871;800;27868;Xã Thuận Bình
27874;800;27877;Xã Thạnh Phước
27877;800;27877;Xã Thạnh Phú
27880;800;27877;Xã Thuận Nghĩa Hòa
27883;800;27889;Xã Thủy Đông
27886;800;27865;Xã Thủy Tây
27889;800;27889;Xã Tân Tây
27892;800;27889;Xã Tân Đông
27895;800;27865;Xã Thạnh An
27898;801;27898;Thị trấn Đông Thành
27901;801;27907;Xã Mỹ Quý Đông
27904;801;27907;Xã Mỹ Thạnh Bắc
27907;801;27907;Xã Mỹ Quý Tây
27910;801;27898;Xã Mỹ Thạnh Tây
27913;801;27898;Xã Mỹ Thạnh Đông
27916;801;27925;Xã Bình Thành
27919;801;27925;Xã Bình Hòa Bắc
27922;801;27868;Xã Bình Hòa Hưng
27925;801;27925;Xã Bình Hòa Nam
27928;801;27898;Xã Mỹ Bình
27931;802;27931;Thị trấn Hậu Nghĩa
27934;802;27952;Thị trấn Hiệp Hòa
27937;802;27937;Thị trấn Đức Hòa
27940;802;27943;Xã Lộc Giang
27943;802;27943;Xã An Ninh Đông
27946;802;27943;Xã An Ninh Tây
27949;802;27931;Xã Tân Mỹ
27952;802;27952;Xã Hiệp Hòa
27955;802;27931;Xã Đức Lập Thượng
27958;802;27964;Xã Đức Lập Hạ
27961;802;27952;Xã Tân Phú
27964;802;27964;Xã Mỹ Hạnh Bắc
27967;802;27976;Xã Đức Hòa Thượng
27970;802;27979;Xã Hòa Khánh Tây
27973;802;27979;Xã Hòa Khánh Đông
27976;802;27976;Xã Mỹ Hạnh Nam
27979;802;27979;Xã Hòa Khánh Nam
27982;802;27976;Xã Đức Hòa Đông
27985;802;27937;Xã Đức Hòa Hạ
27988;802;27937;Xã Hựu Thạnh
27991;803;27991;Thị trấn Bến Lức
27994;803;27994;Xã Thạnh Lợi
27997;803;27994;Xã Lương Bình
28000;803;27994;Xã Thạnh Hòa
28003;803;28003;Xã Lương Hòa
28009;803;28003;Xã Tân Bửu
28012;803;27991;Xã An Thạnh
28015;803;28015;Xã Bình Đức
28018;803;28018;Xã Mỹ Yên
28021;803;27991;Xã Thanh Phú
28024;803;28018;Xã Long Hiệp
28027;803;28015;Xã Thạnh Đức
28030;803;28018;Xã Phước Lợi
28033;803;28015;Xã Nhựt Chánh
28036;804;28036;Thị trấn Thủ Thừa
28039;804;28072;Xã Long Thạnh
28042;804;28036;Xã Tân Thành
28045;804;28072;Xã Long Thuận
28048;804;28051;Xã Mỹ Lạc
28051;804;28051;Xã Mỹ Thạnh
28054;804;28051;Xã Bình An
28057;804;28036;Xã Nhị Thành
28060;804;28066;Xã Mỹ An
28063;804;28036;Xã Bình Thạnh
28066;804;28066;Xã Mỹ Phú
28072;804;28072;Xã Tân Long
28075;805;28075;Thị trấn Tân Trụ
28078;805;28087;Xã Tân Bình
28084;805;28087;Xã Quê Mỹ Thạnh
28087;805;28087;Xã Lạc Tấn
28090;805;28075;Xã Bình Trinh Đông
28093;805;28093;Xã Tân Phước Tây
28096;805;28075;Xã Bình Lãng
28099;805;28075;Xã Bình Tịnh
28102;805;28093;Xã Đức Tân
28105;805;28093;Xã Nhựt Ninh
28108;806;28108;Thị trấn Cần Đước
28111;806;28114;Xã Long Trạch
28114;806;28114;Xã Long Khê
28117;806;28126;Xã Long Định
28120;806;28126;Xã Phước Vân
28123;806;28114;Xã Long Hòa
28126;806;28126;Xã Long Cang
28129;806;28132;Xã Long Sơn
28132;806;28132;Xã Tân Trạch
28135;806;28132;Xã Mỹ Lệ
28138;806;28138;Xã Tân Lân
28141;806;28108;Xã Phước Tuy
28144;806;28144;Xã Long Hựu Đông
28147;806;28108;Xã Tân Ân
28150;806;28138;Xã Phước Đông
28153;806;28144;Xã Long Hựu Tây
28156;806;28108;Xã Tân Chánh
28159;807;28159;Thị trấn Cần Giuộc
28162;807;28165;Xã Phước Lý
28165;807;28165;Xã Long Thượng
28168;807;28159;Xã Long Hậu
28174;807;28165;Xã Phước Hậu
28177;807;28177;Xã Mỹ Lộc
28180;807;28159;Xã Phước Lại
28183;807;28177;Xã Phước Lâm
28189;807;28177;Xã Thuận Thành
28192;807;28201;Xã Phước Vĩnh Tây
28195;807;28207;Xã Phước Vĩnh Đông
28198;807;28201;Xã Long An
28201;807;28201;Xã Long Phụng
28204;807;28207;Xã Đông Thạnh
28207;807;28207;Xã Tân Tập
28210;808;28210;Thị trấn Tầm Vu
28213;808;28222;Xã Bình Quới
28216;808;28222;Xã Hòa Phú
28219;808;28210;Xã Phú Ngãi Trị
28222;808;28222;Xã Vĩnh Công
28225;808;28225;Xã Thuận Mỹ
28228;808;28210;Xã Hiệp Thạnh
28231;808;28210;Xã Phước Tân Hưng
28234;808;28225;Xã Thanh Phú Long
28237;808;28243;Xã Dương Xuân Hội
28240;808;28243;Xã An Lục Long
28243;808;28243;Xã Long Trì
28246;808;28225;Xã Thanh Vĩnh Đông
28249;815;28249;Phường 5
28252;815;28249;Phường 4
28261;815;28261;Phường 1
28264;815;28261;Phường 2
28270;815;28270;Phường 6
28273;815;28273;Phường 9
28276;815;28285;Phường 10
28279;815;28261;Phường Tân Long
28282;815;28249;Xã Đạo Thạnh
28285;815;28285;Xã Trung An
28288;815;28273;Xã Mỹ Phong
28291;815;28273;Xã Tân Mỹ Chánh
28297;816;28297;Phường 2
28300;816;28306;Phường 1
28306;816;28306;Phường 5
28309;816;28729;Phường Long Hưng
28312;816;28297;Phường Long Thuận
28315;816;28315;Phường Long Chánh
28318;816;28306;Phường Long Hòa
28321;818;28321;Thị trấn Mỹ Phước
28324;818;28321;Xã Tân Hòa Đông
28327;818;28327;Xã Thạnh Tân
28330;818;28321;Xã Thạnh Mỹ
28333;818;28327;Xã Thạnh Hoà
28336;818;28336;Xã Phú Mỹ
28339;818;28336;Xã Tân Hòa Thành
28342;818;28336;Xã Hưng Thạnh
28345;818;28345;Xã Tân Lập 1
28348;818;28327;Xã Tân Hòa Tây
28354;818;28345;Xã Tân Lập 2
28357;818;28345;Xã Phước Lập
28360;819;28360;Thị trấn Cái Bè
28363;819;28366;Xã Hậu Mỹ Bắc B
28366;819;28366;Xã Hậu Mỹ Bắc A
28369;819;28378;Xã Mỹ Trung
28372;819;28366;Xã Hậu Mỹ Trinh
28375;819;28393;Xã Hậu Mỹ Phú
28378;819;28378;Xã Mỹ Tân
28381;819;28414;Xã Mỹ Lợi B
28384;819;28378;Xã Thiện Trung
28387;819;28393;Xã Mỹ Hội
28390;819;28393;Xã An Cư
28393;819;28393;Xã Hậu Thành
28396;819;28414;Xã Mỹ Lợi A
28399;819;28360;Xã Hòa Khánh
28402;819;28405;Xã Thiện Trí
28405;819;28405;Xã Mỹ Đức Đông
28408;819;28405;Xã Mỹ Đức Tây
28411;819;28360;Xã Đông Hòa Hiệp
28414;819;28414;Xã An Thái Đông
28417;819;28426;Xã Tân Hưng
28420;819;28429;Xã Mỹ Lương
28423;819;28426;Xã Tân Thanh
28426;819;28426;Xã An Thái Trung
28429;819;28429;Xã An Hữu
28432;819;28429;Xã Hòa Hưng
28435;817;28435;Phường 1
28436;817;28436;Phường 2
28437;817;28435;Phường 3
28438;820;28444;Xã Thạnh Lộc
28439;817;28439;Phường 4
28440;817;28439;Phường 5
28441;820;28456;Xã Mỹ Thành Bắc
28444;820;28444;Xã Phú Cường
28447;817;28435;Xã Mỹ Phước Tây
28450;817;28468;Xã Mỹ Hạnh Đông
28453;817;28435;Xã Mỹ Hạnh Trung
28456;820;28456;Xã Mỹ Thành Nam
28459;817;28468;Xã Tân Phú
28462;817;28436;Xã Tân Bình
28465;820;28456;Xã Phú Nhuận
28468;817;28468;Xã Tân Hội
28471;820;28471;Thị trấn Bình Phú
28474;817;28477;Phường Nhị Mỹ
28477;817;28477;Xã Nhị Quý
28480;817;28436;Xã Thanh Hòa
28483;817;28477;Xã Phú Quý
28486;817;28439;Xã Long Khánh
28489;820;28471;Xã Cẩm Sơn
28492;820;28471;Xã Phú An
28495;820;28504;Xã Mỹ Long
28498;820;28504;Xã Long Tiên
28501;820;28501;Xã Hiệp Đức
28504;820;28504;Xã Long Trung
28507;820;28501;Xã Hội Xuân
28510;820;28501;Xã Tân Phong
28513;820;28516;Xã Tam Bình
28516;820;28516;Xã Ngũ Hiệp
28519;821;28519;Thị trấn Tân Hiệp
28522;821;28525;Xã Tân Hội Đông
28525;821;28525;Xã Tân Hương
28528;821;28525;Xã Tân Lý Đông
28534;821;28519;Xã Thân Cửu Nghĩa
28537;821;28537;Xã Tam Hiệp
28540;821;28564;Xã Điềm Hy
28543;821;28543;Xã Nhị Bình
28549;821;28543;Xã Đông Hòa
28552;821;28543;Xã Long Định
28558;821;28519;Xã Long An
28561;821;28537;Xã Long Hưng
28564;821;28564;Xã Bình Trưng
28567;815;28285;Xã Phước Thạnh
28570;821;28537;Xã Thạnh Phú
28573;821;28576;Xã Bàn Long
28576;821;28576;Xã Vĩnh Kim
28579;821;28582;Xã Bình Đức
28582;821;28582;Xã Song Thuận
28585;821;28582;Xã Kim Sơn
28588;821;28576;Xã Phú Phong
28591;815;28270;Xã Thới Sơn
28594;822;28594;Thị trấn Chợ Gạo
28597;822;28603;Xã Trung Hòa
28600;822;28603;Xã Hòa Tịnh
28603;822;28603;Xã Mỹ Tịnh An
28606;822;28603;Xã Tân Bình Thạnh
28609;822;28615;Xã Phú Kiết
28612;822;28615;Xã Lương Hòa Lạc
28615;822;28615;Xã Thanh Bình
28618;822;28627;Xã Quơn Long
28621;822;28633;Xã Bình Phục Nhứt
28624;822;28627;Xã Đăng Hưng Phước
28627;822;28627;Xã Tân Thuận Bình
28630;822;28594;Xã Song Bình
28633;822;28633;Xã Bình Phan
28636;822;28594;Xã Long Bình Điền
28639;822;28633;Xã An Thạnh Thủy
28642;822;28648;Xã Xuân Đông
28645;822;28648;Xã Hòa Định
28648;822;28648;Xã Bình Ninh
28651;823;28651;Thị trấn Vĩnh Bình
28654;823;28660;Xã Đồng Sơn
28657;823;28663;Xã Bình Phú
28660;823;28660;Xã Đồng Thạnh
28663;823;28663;Xã Thành Công
28666;823;28660;Xã Bình Nhì
28669;823;28663;Xã Yên Luông
28672;823;28651;Xã Thạnh Trị
28675;823;28651;Xã Thạnh Nhựt
28678;823;28678;Xã Long Vĩnh
28681;823;28687;Xã Bình Tân
28684;823;28678;Xã Vĩnh Hựu
28687;823;28687;Xã Long Bình
28690;825;28693;Xã Tân Thới
28693;825;28693;Xã Tân Phú
28696;825;28696;Xã Phú Thạnh
28699;825;28693;Xã Tân Thạnh
28702;824;28702;Thị trấn Tân Hòa
28705;824;28747;Xã Tăng Hoà
28708;816;28729;Xã Bình Đông
28711;824;28723;Xã Tân Phước
28714;824;28720;Xã Gia Thuận
28717;816;28315;Xã Bình Xuân
28720;824;28720;Thị trấn Vàm Láng
28723;824;28723;Xã Tân Tây
28726;824;28720;Xã Kiểng Phước
28729;816;28729;Xã Tân Trung
28732;824;28723;Xã Tân Đông
28735;824;28738;Xã Bình Ân
28738;824;28738;Xã Tân Điền
28741;824;28702;Xã Bình Nghị
28744;824;28702;Xã Phước Trung
28747;824;28747;Xã Tân Thành
28750;825;28696;Xã Phú Đông
28753;825;28696;Xã Phú Tân
28756;829;28756;Phường Phú Khương
28757;829;28858;Phường Phú Tân
28759;829;28756;Phường 8
28762;829;28783;Phường 6
28777;829;28777;Phường An Hội
28780;829;28789;Phường 7
28783;829;28783;Xã Sơn Đông
28786;829;28756;Xã Phú Hưng
28789;829;28789;Xã Bình Phú
28792;829;28777;Xã Mỹ Thạnh An
28795;829;28756;Xã Nhơn Thạnh
28798;829;28777;Xã Phú Nhuận
28804;831;28810;Xã Tân Thạch
28807;831;28807;Xã Qưới Sơn
28810;831;28810;Thị trấn Châu Thành
28813;831;28807;Xã Giao Long
28819;831;28810;Xã Phú Túc
28822;831;28840;Xã Phú Đức
28828;831;28807;Xã An Phước
28831;831;28783;Xã Tam Phước
28834;831;28861;Xã Thành Triệu
28840;831;28840;Xã Tân Phú
28843;831;28861;Xã Quới Thành
28846;831;28858;Xã Phước Thạnh
28852;831;28840;Xã Tiên Long
28855;831;28810;Xã Tường Đa
28858;831;28858;Xã Hữu Định
28861;831;28861;Thị trấn Tiên Thủy
28870;832;28870;Thị trấn Chợ Lách
28873;832;28879;Xã Phú Phụng
28876;832;28879;Xã Sơn Định
28879;832;28879;Xã Vĩnh Bình
28882;832;28870;Xã Hòa Nghĩa
28885;832;28870;Xã Long Thới
28888;832;28894;Xã Phú Sơn
28889;838;28915;Xã Phú Mỹ
28891;832;28894;Xã Tân Thiềng
28894;832;28894;Xã Vĩnh Thành
28897;832;28901;Xã Vĩnh Hòa
28900;832;28901;Xã Hưng Khánh Trung B
28901;838;28901;Xã Hưng Khánh Trung A
28903;833;28903;Thị trấn Mỏ Cày
28906;838;28789;Xã Thanh Tân
28909;838;28915;Xã Thạnh Ngãi
28912;838;28915;Xã Tân Phú Tây
28915;838;28915;Thị trấn Phước Mỹ Trung
28918;838;28921;Xã Tân Thành Bình
28921;838;28921;Xã Thành An
28924;838;28921;Xã Hòa Lộc
28927;838;28948;Xã Tân Thanh Tây
28930;833;28945;Xã Định Thủy
28933;838;28921;Xã Tân Bình
28936;838;28948;Xã Nhuận Phú Tân
28939;833;28903;Xã Đa Phước Hội
28940;833;28903;Xã Tân Hội
28942;833;28945;Xã Phước Hiệp
28945;833;28945;Xã Bình Khánh
28948;838;28948;Xã Khánh Thạnh Tân
28951;833;28903;Xã An Thạnh
28957;833;28957;Xã An Định
28960;833;28969;Xã Thành Thới B
28963;833;28957;Xã Tân Trung
28966;833;28969;Xã An Thới
28969;833;28969;Xã Thành Thới A
28972;833;28957;Xã Minh Đức
28975;833;28981;Xã Ngãi Đăng
28978;833;28981;Xã Cẩm Sơn
28981;833;28981;Xã Hương Mỹ
28984;834;28984;Thị trấn Giồng Trôm
28987;834;28987;Xã Phong Nẫm
28993;834;28993;Xã Mỹ Thạnh
28996;834;28996;Xã Châu Hòa
28999;834;28987;Xã Lương Hòa
29002;834;28996;Xã Lương Quới
29005;834;28993;Xã Lương Phú
29008;834;28996;Xã Châu Bình
29011;834;28993;Xã Thuận Điền
29014;834;28777;Xã Sơn Phú
29017;834;28984;Xã Bình Hoà
29020;834;29020;Xã Phước Long
29023;834;29020;Xã Hưng Phong
29026;834;29020;Xã Long Mỹ
29029;834;29029;Xã Tân Hào
29032;834;28984;Xã Bình Thành
29035;834;29044;Xã Tân Thanh
29038;834;29029;Xã Tân Lợi Thạnh
29041;834;29029;Xã Thạnh Phú Đông
29044;834;29044;Xã Hưng Nhượng
29047;834;29044;Xã Hưng Lễ
29050;835;29050;Thị trấn Bình Đại
29053;835;29062;Xã Tam Hiệp
29056;835;29062;Xã Long Định
29059;835;29083;Xã Long Hòa
29062;835;29062;Xã Phú Thuận
29065;835;29077;Xã Vang Quới Tây
29068;835;29077;Xã Vang Quới Đông
29071;835;29083;Xã Châu Hưng
29077;835;29077;Xã Lộc Thuận
29080;835;29089;Xã Định Trung
29083;835;29083;Xã Thới Lai
29086;835;29050;Xã Bình Thới
29089;835;29089;Xã Phú Long
29092;835;29050;Xã Bình Thắng
29095;835;29089;Xã Thạnh Trị
29098;835;29104;Xã Đại Hòa Lộc
29101;835;29107;Xã Thừa Đức
29104;835;29104;Xã Thạnh Phước
29107;835;29107;Xã Thới Thuận
29110;836;29110;Thị trấn Ba Tri
29116;836;29122;Xã Mỹ Hòa
29119;836;29137;Xã Tân Xuân
29122;836;29122;Xã Mỹ Chánh
29125;836;29125;Xã Bảo Thạnh
29128;836;29143;Xã An Phú Trung
29131;836;29143;Xã Mỹ Thạnh
29134;836;29122;Xã Mỹ Nhơn
29137;836;29137;Xã Phước Ngãi
29143;836;29143;Xã An Ngãi Trung
29146;836;29137;Xã Phú Lễ
29149;836;29110;Xã An Bình Tây
29152;836;29125;Xã Bảo Thuận
29155;836;29158;Xã Tân Hưng
29158;836;29158;Xã An Ngãi Tây
29161;836;29158;Xã An Hiệp
29164;836;29110;Xã Vĩnh Hòa
29167;836;29167;Xã Tân Thủy
29170;836;29110;Xã Vĩnh An
29173;836;29110;Xã An Đức
29176;836;29167;Xã An Hòa Tây
29179;836;29167;Thị trấn Tiệm Tôm
29182;837;29182;Thị trấn Thạnh Phú
29185;837;29194;Xã Phú Khánh
29188;837;29194;Xã Đại Điền
29191;837;29191;Xã Quới Điền
29194;837;29194;Xã Tân Phong
29197;837;29191;Xã Mỹ Hưng
29200;837;29182;Xã An Thạnh
29203;837;29194;Xã Thới Thạnh
29206;837;29191;Xã Hòa Lợi
29209;837;29221;Xã An Điền
29212;837;29182;Xã Bình Thạnh
29215;837;29224;Xã An Thuận
29218;837;29224;Xã An Quy
29221;837;29221;Xã Thạnh Hải
29224;837;29224;Xã An Nhơn
29227;837;29227;Xã Giao Thạnh
29230;837;29227;Xã Thạnh Phong
29233;837;29182;Xã Mỹ An
29236;842;29263;Phường 4
29239;842;29242;Phường 1
29242;842;29242;Phường 3
29248;842;29398;Phường 5
29254;842;29254;Phường 7
29257;842;29254;Phường 8
29260;842;29242;Phường 9
29263;842;29263;Xã Long Đức
29266;844;29266;Thị trấn Càng Long
29269;844;29266;Xã Mỹ Cẩm
29272;844;29275;Xã An Trường A
29275;844;29275;Xã An Trường
29278;844;29278;Xã Huyền Hội
29281;844;29278;Xã Tân An
29284;844;29275;Xã Tân Bình
29287;844;29287;Xã Bình Phú
29290;844;29287;Xã Phương Thạnh
29293;844;29287;Xã Đại Phúc
29296;844;29302;Xã Đại Phước
29299;844;29266;Xã Nhị Long Phú
29302;844;29302;Xã Nhị Long
29305;844;29302;Xã Đức Mỹ
29308;845;29308;Thị trấn Cầu Kè
29311;845;29308;Xã Hòa Ân
29314;845;29308;Xã Châu Điền
29317;845;29317;Xã An Phú Tân
29320;845;29317;Xã Hoà Tân
29323;845;29329;Xã Ninh Thới
29326;845;29329;Xã Phong Phú
29329;845;29329;Xã Phong Thạnh
29332;845;29335;Xã Tam Ngãi
29335;845;29335;Xã Thông Hòa
29338;845;29335;Xã Thạnh Phú
29341;846;29341;Thị trấn Tiểu Cần
29344;846;29371;Thị trấn Cầu Quan
29347;846;29341;Xã Phú Cần
29350;846;29365;Xã Hiếu Tử
29353;846;29341;Xã Hiếu Trung
29356;846;29371;Xã Long Thới
29359;846;29362;Xã Hùng Hòa
29362;846;29362;Xã Tân Hùng
29365;846;29365;Xã Tập Ngãi
29368;846;29362;Xã Ngãi Hùng
29371;846;29371;Xã Tân Hòa
29374;847;29374;Thị trấn Châu Thành
29377;847;29374;Xã Đa Lộc
29380;847;29374;Xã Mỹ Chánh
29383;847;29374;Xã Thanh Mỹ
29386;847;29386;Xã Lương Hoà A
29389;847;29386;Xã Lương Hòa
29392;847;29386;Xã Song Lộc
29395;847;29254;Xã Nguyệt Hóa
29398;847;29398;Xã Hòa Thuận
29401;847;29407;Xã Hòa Lợi
29404;847;29407;Xã Phước Hảo
29407;847;29407;Xã Hưng Mỹ
29410;847;29410;Xã Hòa Minh
29413;847;29413;Xã Long Hòa
29416;848;29416;Thị trấn Cầu Ngang
29419;848;29419;Thị trấn Mỹ Long
29422;848;29419;Xã Mỹ Long Bắc
29425;848;29419;Xã Mỹ Long Nam
29428;848;29416;Xã Mỹ Hòa
29431;848;29431;Xã Vĩnh Kim
29434;848;29431;Xã Kim Hòa
29437;848;29446;Xã Hiệp Hòa
29440;848;29416;Xã Thuận Hòa
29443;848;29455;Xã Long Sơn
29446;848;29446;Xã Nhị Trường
29449;848;29446;Xã Trường Thọ
29452;848;29455;Xã Hiệp Mỹ Đông
29455;848;29455;Xã Hiệp Mỹ Tây
29458;848;29530;Xã Thạnh Hòa Sơn
29461;849;29461;Thị trấn Trà Cú
29462;849;29491;Thị trấn Định An
29464;849;29467;Xã Phước Hưng
29467;849;29467;Xã Tập Sơn
29470;849;29467;Xã Tân Sơn
29473;849;29476;Xã An Quảng Hữu
29476;849;29476;Xã Lưu Nghiệp Anh
29479;849;29461;Xã Ngãi Xuyên
29482;849;29489;Xã Kim Sơn
29485;849;29461;Xã Thanh Sơn
29488;849;29489;Xã Hàm Giang
29489;849;29489;Xã Hàm Tân
29491;849;29491;Xã Đại An
29494;849;29491;Xã Định An
29497;850;29497;Xã Đôn Xuân
29500;850;29497;Xã Đôn Châu
29503;849;29506;Xã Ngọc Biên
29506;849;29506;Xã Long Hiệp
29509;849;29506;Xã Tân Hiệp
29512;851;29512;Phường 1
29513;850;29513;Thị trấn Long Thành
29515;851;29512;Xã Long Toàn
29516;851;29516;Phường 2
29518;851;29518;Xã Long Hữu
29521;850;29513;Xã Long Khánh
29524;851;29512;Xã Dân Thành
29527;851;29516;Xã Trường Long Hòa
29530;850;29530;Xã Ngũ Lạc
29533;850;29533;Xã Long Vĩnh
29536;850;29536;Xã Đông Hải
29539;851;29518;Xã Hiệp Thạnh
29542;855;29551;Phường 9
29545;855;29590;Phường 5
29551;855;29551;Phường 1
29554;855;29557;Phường 4
29557;855;29557;Phường 3
29560;855;29593;Phường 8
29563;855;29566;Phường Tân Ngãi
29566;855;29566;Phường Tân Hòa
29569;855;29566;Phường Tân Hội
29572;855;29551;Phường Trường An
29578;857;29584;Xã Đồng Phú
29581;857;29584;Xã Bình Hòa Phước
29584;857;29584;Xã Hòa Ninh
29587;857;29584;Xã An Bình
29590;857;29590;Xã Thanh Đức
29593;857;29593;Xã Tân Hạnh
29596;857;29557;Xã Phước Hậu
29599;857;29602;Xã Long Phước
29602;857;29602;Thị trấn Long Hồ
29605;857;29611;Xã Lộc Hòa
29608;857;29602;Xã Long An
29611;857;29611;Xã Phú Quới
29614;857;29611;Xã Thạnh Quới
29617;857;29611;Xã Hòa Phú
29623;858;29623;Xã Mỹ An
29626;858;29623;Xã Mỹ Phước
29629;858;29641;Xã An Phước
29632;858;29623;Xã Nhơn Phú
29635;858;29638;Xã Long Mỹ
29638;858;29638;Xã Hòa Tịnh
29641;858;29641;Thị trấn Cái Nhum
29644;858;29638;Xã Bình Phước
29647;858;29641;Xã Chánh An
29650;858;29653;Xã Tân An Hội
29653;858;29653;Xã Tân Long
29656;858;29653;Xã Tân Long Hội
29659;859;29659;Thị trấn Vũng Liêm
29662;859;29668;Xã Tân Quới Trung
29665;859;29677;Xã Quới Thiện
29668;859;29668;Xã Quới An
29671;859;29683;Xã Trung Chánh
29674;859;29683;Xã Tân An Luông
29677;859;29677;Xã Thanh Bình
29680;859;29668;Xã Trung Thành Tây
29683;859;29683;Xã Trung Hiệp
29686;859;29701;Xã Hiếu Phụng
29689;859;29698;Xã Trung Thành Đông
29692;859;29659;Xã Trung Thành
29695;859;29659;Xã Trung Hiếu
29698;859;29698;Xã Trung Ngãi
29701;859;29701;Xã Hiếu Thuận
29704;859;29698;Xã Trung Nghĩa
29707;859;29701;Xã Trung An
29710;859;29713;Xã Hiếu Nhơn
29713;859;29713;Xã Hiếu Thành
29716;859;29713;Xã Hiếu Nghĩa
29719;860;29719;Thị trấn Tam Bình
29722;860;29728;Xã Tân Lộc
29725;860;29740;Xã Phú Thịnh
29728;860;29728;Xã Hậu Lộc
29731;860;29734;Xã Hòa Thạnh
29734;860;29734;Xã Hoà Lộc
29737;860;29728;Xã Phú Lộc
29740;860;29740;Xã Song Phú
29743;860;29734;Xã Hòa Hiệp
29746;860;29728;Xã Mỹ Lộc
29749;860;29740;Xã Tân Phú
29752;860;29740;Xã Long Phú
29755;860;29719;Xã Mỹ Thạnh Trung
29761;860;29767;Xã Loan Mỹ
29764;860;29767;Xã Ngãi Tứ
29767;860;29767;Xã Bình Ninh
29770;861;29770;Phường Cái Vồn
29771;861;29771;Phường Thành Phước
29776;863;29785;Xã Tân Thành
29779;863;29788;Xã Thành Trung
29782;863;29785;Xã Tân An Thạnh
29785;863;29785;Xã Tân Lược
29788;863;29788;Xã Nguyễn Văn Thảnh
29791;863;29800;Xã Thành Lợi
29794;863;29788;Xã Mỹ Thuận
29797;863;29800;Xã Tân Bình
29800;863;29800;Thị trấn Tân Quới
29806;861;29771;Xã Thuận An
29809;861;29812;Xã Đông Thạnh
29812;861;29812;Xã Đông Bình
29813;861;29812;Phường Đông Thuận
29815;861;29770;Xã Mỹ Hòa
29818;861;29812;Xã Đông Thành
29821;862;29821;Thị trấn Trà Ôn
29824;862;29830;Xã Xuân Hiệp
29827;862;29836;Xã Nhơn Bình
29830;862;29830;Xã Hòa Bình
29833;862;29830;Xã Thới Hòa
29836;862;29836;Xã Trà Côn
29839;862;29836;Xã Tân Mỹ
29842;862;29845;Xã Hựu Thành
29845;862;29845;Xã Vĩnh Xuân
29848;862;29845;Xã Thuận Thới
29851;862;29857;Xã Phú Thành
29857;862;29857;Xã Lục Sỹ Thành
29860;862;29821;Xã Tích Thiện
29869;866;29869;Phường 1
29872;866;29869;Phường 4
29875;866;29869;Phường 3
29878;866;29869;Phường 6
29881;866;29884;Phường Mỹ Ngãi
29884;866;29884;Xã Mỹ Tân
29887;866;29888;Xã Mỹ Trà
29888;866;29888;Phường Mỹ Phú
29890;866;29869;Xã Tân Thuận Tây
29892;866;29869;Phường Hoà Thuận
29893;866;29869;Xã Hòa An
29896;866;29869;Xã Tân Thuận Đông
29899;866;29869;Xã Tịnh Thới
29902;867;29905;Phường 3
29905;867;29905;Phường 1
29908;867;29905;Phường 4
29911;867;29905;Phường 2
29914;867;29905;Xã Tân Khánh Đông
29917;867;29905;Phường Tân Quy Đông
29919;867;29905;Phường An Hoà
29920;867;29905;Xã Tân Quy Tây
29923;867;30214;Xã Tân Phú Đông
29926;869;29926;Thị trấn Sa Rài
29929;869;29929;Xã Tân Hộ Cơ
29932;869;29938;Xã Thông Bình
29935;869;29926;Xã Bình Phú
29938;869;29938;Xã Tân Thành A
29941;869;29929;Xã Tân Thành B
29944;869;29944;Xã Tân Phước
29947;869;29926;Xã Tân Công Chí
29950;869;29944;Xã An Phước
29954;868;29954;Phường An Lộc
29955;868;29955;Phường An Thạnh
29956;870;29971;Xã Thường Phước 1
29959;868;29955;Xã Bình Thạnh
29962;870;29978;Xã Thường Thới Hậu A
29965;868;29955;Xã Tân Hội
29971;870;29971;Thị trấn Thường Thới Tiền
29974;870;29971;Xã Thường Phước 2
29977;870;29978;Xã Thường Lạc
29978;868;29978;Phường An Lạc
29980;870;29983;Xã Long Khánh A
29983;870;29983;Xã Long Khánh B
29986;868;29954;Phường An Bình B
29989;868;29954;Phường An Bình A
29992;870;29992;Xã Long Thuận
29995;870;29992;Xã Phú Thuận B
29998;870;29992;Xã Phú Thuận A
30001;871;30001;Thị trấn Tràm Chim
30004;871;30025;Xã Hoà Bình
30007;871;30001;Xã Tân Công Sính
30010;871;30010;Xã Phú Hiệp
30013;871;30010;Xã Phú Đức
30016;871;30019;Xã Phú Thành B
30019;871;30019;Xã An Hòa
30022;871;30028;Xã An Long
30025;871;30025;Xã Phú Cường
30028;871;30028;Xã Phú Ninh
30031;871;30034;Xã Phú Thọ
30034;871;30034;Xã Phú Thành A
30037;872;30037;Thị trấn Mỹ An
30040;872;30046;Xã Thạnh Lợi
30043;872;30043;Xã Hưng Thạnh
30046;872;30046;Xã Trường Xuân
30049;872;30061;Xã Tân Kiều
30052;872;30037;Xã Mỹ Hòa
30055;872;30055;Xã Mỹ Quý
30058;872;30055;Xã Mỹ Đông
30061;872;30061;Xã Đốc Binh Kiều
30064;872;30037;Xã Mỹ An
30067;872;30073;Xã Phú Điền
30070;872;30055;Xã Láng Biển
30073;872;30073;Xã Thanh Mỹ
30076;873;30076;Thị trấn Mỹ Thọ
30079;873;30088;Xã Gáo Giồng
30082;873;30043;Xã Phương Thịnh
30085;873;30085;Xã Ba Sao
30088;873;30088;Xã Phong Mỹ
30091;873;29884;Xã Tân Nghĩa
30094;873;30085;Xã Phương Trà
30097;873;29888;Xã Nhị Mỹ
30100;873;30076;Xã Mỹ Thọ
30103;873;30118;Xã Tân Hội Trung
30106;873;29888;Xã An Bình
30109;873;30076;Xã Mỹ Hội
30112;873;30112;Xã Mỹ Hiệp
30115;873;30112;Xã Mỹ Long
30118;873;30118;Xã Bình Hàng Trung
30121;873;30076;Xã Mỹ Xương
30124;873;30118;Xã Bình Hàng Tây
30127;873;30112;Xã Bình Thạnh
30130;874;30130;Thị trấn Thanh Bình
30133;874;30154;Xã Tân Quới
30136;874;30154;Xã Tân Hòa
30139;874;30028;Xã An Phong
30142;874;30157;Xã Phú Lợi
30145;874;30130;Xã Tân Mỹ
30148;874;30163;Xã Bình Tấn
30151;874;30154;Xã Tân Huề
30154;874;30154;Xã Tân Bình
30157;874;30157;Xã Tân Thạnh
30160;874;30130;Xã Tân Phú
30163;874;30163;Xã Bình Thành
30166;874;30154;Xã Tân Long
30169;875;30169;Thị trấn Lấp Vò
30172;875;30178;Xã Mỹ An Hưng A
30175;875;30178;Xã Tân Mỹ
30178;875;30178;Xã Mỹ An Hưng B
30181;875;30184;Xã Tân Khánh Trung
30184;875;30184;Xã Long Hưng A
30187;875;30169;Xã Vĩnh Thạnh
30190;875;30184;Xã Long Hưng B
30193;875;30169;Xã Bình Thành
30196;875;30226;Xã Định An
30199;875;30226;Xã Định Yên
30202;875;30178;Xã Hội An Đông
30205;875;30169;Xã Bình Thạnh Trung
30208;876;30208;Thị trấn Lai Vung
30211;876;30214;Xã Tân Dương
30214;876;30214;Xã Hòa Thành
30217;876;30208;Xã Long Hậu
30220;876;30226;Xã Tân Phước
30223;876;30208;Xã Hòa Long
30226;876;30226;Xã Tân Thành
30229;876;30208;Xã Long Thắng
30232;876;30235;Xã Vĩnh Thới
30235;876;30235;Xã Tân Hòa
30238;876;30235;Xã Định Hòa
30241;876;30235;Xã Phong Hòa
30244;877;30244;Thị trấn Cái Tàu Hạ
30247;877;30244;Xã An Hiệp
30250;877;30244;Xã An Nhơn
30253;877;30253;Xã Tân Nhuận Đông
30256;877;30259;Xã Tân Bình
30259;877;30259;Xã Tân Phú Trung
30262;877;30259;Xã Phú Long
30265;877;30244;Xã An Phú Thuận
30268;877;30244;Xã Phú Hựu
30271;877;30253;Xã An Khánh
30274;877;30259;Xã Tân Phú
30277;877;30253;Xã Hòa Tân
30280;883;30307;Phường Mỹ Bình
30283;883;30307;Phường Mỹ Long
30286;883;30307;Phường Mỹ Xuyên
30289;883;30292;Phường Bình Đức
30292;883;30292;Phường Bình Khánh
30295;883;30307;Phường Mỹ Phước
30298;883;30307;Phường Mỹ Quý
30301;883;30301;Phường Mỹ Thới
30304;883;30301;Phường Mỹ Thạnh
30307;883;30307;Phường Mỹ Hòa
30310;883;30292;Xã Mỹ Khánh
30313;883;30313;Xã Mỹ Hoà Hưng
30316;884;30316;Phường Châu Phú B
30319;884;30316;Phường Châu Phú A
30322;884;30316;Phường Vĩnh Mỹ
30325;884;30325;Phường Núi Sam
30328;884;30316;Phường Vĩnh Ngươn
30331;884;30325;Xã Vĩnh Tế
30334;884;30325;Xã Vĩnh Châu
30337;886;30337;Thị trấn An Phú
30340;886;30341;Xã Khánh An
30341;886;30341;Thị trấn Long Bình
30343;886;30341;Xã Khánh Bình
30346;886;30346;Xã Quốc Thái
30349;886;30346;Xã Nhơn Hội
30352;886;30352;Xã Phú Hữu
30355;886;30337;Xã Phú Hội
30358;886;30337;Xã Phước Hưng
30361;886;30352;Xã Vĩnh Lộc
30364;886;30367;Xã Vĩnh Hậu
30367;886;30367;Xã Vĩnh Trường
30370;886;30337;Xã Vĩnh Hội Đông
30373;886;30367;Thị trấn Đa Phước
30376;887;30376;Phường Long Thạnh
30377;887;30377;Phường Long Hưng
30378;887;30377;Phường Long Châu
30379;887;30385;Xã Phú Lộc
30382;887;30385;Xã Vĩnh Xương
30385;887;30385;Xã Vĩnh Hòa
30387;887;30388;Xã Tân Thạnh
30388;887;30388;Xã Tân An
30391;887;30388;Xã Long An
30394;887;30377;Phường Long Phú
30397;887;30403;Xã Châu Phong
30400;887;30403;Xã Phú Vĩnh
30403;887;30403;Xã Lê Chánh
30406;888;30406;Thị trấn Phú Mỹ
30409;888;30409;Thị trấn Chợ Vàm
30412;887;30376;Phường Long Sơn
30415;888;30421;Xã Long Hoà
30418;888;30421;Xã Phú Long
30421;888;30421;Xã Phú Lâm
30424;888;30430;Xã Phú Hiệp
30427;888;30409;Xã Phú Thạnh
30430;888;30430;Xã Hoà Lạc
30433;888;30409;Xã Phú Thành
30436;888;30436;Xã Phú An
30439;888;30436;Xã Phú Xuân
30442;888;30445;Xã Hiệp Xương
30445;888;30445;Xã Phú Bình
30448;888;30436;Xã Phú Thọ
30451;888;30406;Xã Phú Hưng
30454;888;30445;Xã Bình Thạnh Đông
30457;888;30406;Xã Tân Hòa
30460;888;30406;Xã Tân Trung
30463;889;30463;Thị trấn Cái Dầu
30466;889;30469;Xã Khánh Hòa
30469;889;30469;Xã Mỹ Đức
30472;889;30478;Xã Mỹ Phú
30475;889;30481;Xã Ô Long Vỹ
30478;889;30478;Thị trấn Vĩnh Thạnh Trung
30481;889;30481;Xã Thạnh Mỹ Tây
30484;889;30463;Xã Bình Long
30487;889;30487;Xã Bình Mỹ
30490;889;30487;Xã Bình Thủy
30493;889;30481;Xã Đào Hữu Cảnh
30496;889;30463;Xã Bình Phú
30499;889;30487;Xã Bình Chánh
30502;890;30502;Phường Nhà Bàng
30505;890;30505;Phường Chi Lăng
30508;890;30505;Phường Núi Voi
30511;890;30502;Phường Nhơn Hưng
30514;890;30520;Phường An Phú
30517;890;30502;Phường Thới Sơn
30520;890;30520;Phường Tịnh Biên
30523;890;30526;Xã Văn Giáo
30526;890;30526;Xã An Cư
30529;890;30520;Xã An Nông
30532;890;30526;Xã Vĩnh Trung
30535;890;30505;Xã Tân Lợi
30538;890;30538;Xã An Hảo
30541;890;30538;Xã Tân Lập
30544;891;30544;Thị trấn Tri Tôn
30547;891;30547;Thị trấn Ba Chúc
30550;891;30547;Xã Lạc Quới
30553;891;30547;Xã Lê Trì
30556;891;30568;Xã Vĩnh Gia
30559;891;30568;Xã Vĩnh Phước
30562;891;30544;Xã Châu Lăng
30565;891;30577;Xã Lương Phi
30568;891;30568;Xã Lương An Trà
30571;891;30580;Xã Tà Đảnh
30574;891;30544;Xã Núi Tô
30577;891;30577;Xã An Tức
30580;891;30580;Thị trấn Cô Tô
30583;891;30580;Xã Tân Tuyến
30586;891;30577;Xã Ô Lâm
30589;892;30589;Thị trấn An Châu
30592;892;30607;Xã An Hòa
30595;892;30595;Xã Cần Đăng
30598;892;30619;Xã Vĩnh Hanh
30601;892;30607;Xã Bình Thạnh
30604;892;30604;Thị trấn Vĩnh Bình
30607;892;30607;Xã Bình Hòa
30610;892;30604;Xã Vĩnh An
30613;892;30589;Xã Hòa Bình Thạnh
30616;892;30595;Xã Vĩnh Lợi
30619;892;30619;Xã Vĩnh Nhuận
30622;892;30604;Xã Tân Phú
30625;892;30589;Xã Vĩnh Thành
30628;893;30628;Thị trấn Chợ Mới
30631;893;30631;Thị trấn Mỹ Luông
30634;893;30628;Xã Kiến An
30637;893;30658;Xã Mỹ Hội Đông
30640;893;30631;Xã Long Điền A
30643;893;30643;Xã Tấn Mỹ
30646;893;30631;Xã Long Điền B
30649;893;30628;Xã Kiến Thành
30652;893;30643;Xã Mỹ Hiệp
30655;893;30664;Xã Mỹ An
30658;893;30658;Xã Nhơn Mỹ
30661;893;30658;Xã Long Giang
30664;893;30664;Xã Long Kiến
30667;893;30643;Xã Bình Phước Xuân
30670;893;30664;Xã An Thạnh Trung
30673;893;30673;Thị trấn Hội An
30676;893;30673;Xã Hòa Bình
30679;893;30673;Xã Hòa An
30682;894;30682;Thị trấn Núi Sập
30685;894;30685;Thị trấn Phú Hoà
30688;894;30688;Thị trấn Óc Eo
30691;894;30691;Xã Tây Phú
30692;894;30691;Xã An Bình
30694;894;30709;Xã Vĩnh Phú
30697;894;30697;Xã Vĩnh Trạch
30700;894;30685;Xã Phú Thuận
30703;894;30685;Xã Vĩnh Chánh
30706;894;30709;Xã Định Mỹ
30709;894;30709;Xã Định Thành
30712;894;30691;Xã Mỹ Phú Đông
30715;894;30688;Xã Vọng Đông
30718;894;30697;Xã Vĩnh Khánh
30721;894;30682;Xã Thoại Giang
30724;894;30682;Xã Bình Thành
30727;894;30688;Xã Vọng Thê
30733;899;30742;Phường Vĩnh Thanh
30736;899;30742;Phường Vĩnh Quang
30739;899;30742;Phường Vĩnh Hiệp
30742;899;30742;Phường Vĩnh Thanh Vân
30745;899;30742;Phường Vĩnh Lạc
30748;899;30742;Phường An Hòa
30751;899;30742;Phường An Bình
30754;899;30742;Phường Rạch Sỏi
30757;899;30742;Phường Vĩnh Lợi
30760;899;30760;Phường Vĩnh Thông
30763;899;30760;Xã Phi Thông
30766;900;30766;Phường Tô Châu
30769;900;30769;Phường Đông Hồ
30772;900;30769;Phường Bình San
30775;900;30769;Phường Pháo Đài
30778;900;30769;Phường Mỹ Đức
30781;900;30781;Xã Tiên Hải
30784;900;30766;Xã Thuận Yên
30787;902;30787;Thị trấn Kiên Lương
30790;902;30790;Xã Kiên Bình
30791;914;30793;Xã Vĩnh Phú
30793;914;30793;Xã Vĩnh Điều
30796;914;30796;Xã Tân Khánh Hòa
30797;914;30796;Xã Phú Lợi
30799;914;30796;Xã Phú Mỹ
30802;902;30790;Xã Hòa Điền
30805;902;30766;Xã Dương Hòa
30808;902;30787;Xã Bình An
30809;902;30787;Xã Bình Trị
30811;902;30811;Xã Sơn Hải
30814;902;30814;Xã Hòn Nghệ
30817;903;30817;Thị trấn Hòn Đất
30820;903;30838;Thị trấn Sóc Sơn
30823;903;30823;Xã Bình Sơn
30826;903;30826;Xã Bình Giang
30828;903;30835;Xã Mỹ Thái
30829;903;30817;Xã Nam Thái Sơn
30832;903;30838;Xã Mỹ Hiệp Sơn
30835;903;30835;Xã Sơn Kiên
30836;903;30835;Xã Sơn Bình
30838;903;30838;Xã Mỹ Thuận
30840;903;30817;Xã Lình Huỳnh
30841;903;30817;Xã Thổ Sơn
30844;903;30760;Xã Mỹ Lâm
30847;903;30838;Xã Mỹ Phước
30850;904;30850;Thị trấn Tân Hiệp
30853;904;30856;Xã Tân Hội
30856;904;30856;Xã Tân Thành
30859;904;30850;Xã Tân Hiệp B
30860;904;30856;Xã Tân Hoà
30862;904;30850;Xã Thạnh Đông B
30865;904;30850;Xã Thạnh Đông
30868;904;30874;Xã Tân Hiệp A
30871;904;30856;Xã Tân An
30874;904;30874;Xã Thạnh Đông A
30877;904;30874;Xã Thạnh Trị
30880;905;30880;Thị trấn Minh Lương
30883;905;30886;Xã Mong Thọ A
30886;905;30886;Xã Mong Thọ B
30887;905;30886;Xã Mong Thọ
30889;905;30880;Xã Giục Tượng
30892;905;30898;Xã Vĩnh Hòa Hiệp
30893;905;30898;Xã Vĩnh Hoà Phú
30895;905;30880;Xã Minh Hòa
30898;905;30898;Xã Bình An
30901;905;30910;Xã Thạnh Lộc
30904;906;30904;Thị trấn Giồng Riềng
30907;906;30910;Xã Thạnh Hưng
30910;906;30910;Xã Thạnh Phước
30913;906;30886;Xã Thạnh Lộc
30916;906;30904;Xã Thạnh Hòa
30917;906;30904;Xã Thạnh Bình
30919;906;30904;Xã Bàn Thạch
30922;906;30904;Xã Bàn Tân Định
30925;906;30928;Xã Ngọc Thành
30928;906;30928;Xã Ngọc Chúc
30931;906;30928;Xã Ngọc Thuận
30934;906;30934;Xã Hòa Hưng
30937;906;30934;Xã Hoà Lợi
30940;906;30934;Xã Hoà An
30943;906;30943;Xã Long Thạnh
30946;906;30943;Xã Vĩnh Thạnh
30947;906;30943;Xã Vĩnh Phú
30949;906;30949;Xã Hòa Thuận
30950;906;30949;Xã Ngọc Hoà
30952;907;30952;Thị trấn Gò Quao
30955;907;30970;Xã Vĩnh Hòa Hưng Bắc
30958;907;30958;Xã Định Hòa
30961;907;30958;Xã Thới Quản
30964;907;30952;Xã Định An
30967;907;30958;Xã Thủy Liễu
30970;907;30970;Xã Vĩnh Hòa Hưng Nam
30973;907;30982;Xã Vĩnh Phước A
30976;907;30952;Xã Vĩnh Phước B
30979;907;30982;Xã Vĩnh Tuy
30982;907;30982;Xã Vĩnh Thắng
30985;908;30985;Thị trấn Thứ Ba
30988;908;30988;Xã Tây Yên
30991;908;30988;Xã Tây Yên A
30994;908;30988;Xã Nam Yên
30997;908;30985;Xã Hưng Yên
31000;908;31006;Xã Nam Thái
31003;908;31006;Xã Nam Thái A
31006;908;31006;Xã Đông Thái
31009;908;30985;Xã Đông Yên
31012;913;31012;Xã Thạnh Yên
31015;913;31012;Xã Thạnh Yên A
31018;909;31018;Thị trấn Thứ Mười Một
31021;909;31031;Xã Thuận Hoà
31024;909;31024;Xã Đông Hòa
31027;913;31027;Xã An Minh Bắc
31030;909;31024;Xã Đông Thạnh
31031;909;31031;Xã Tân Thạnh
31033;909;31018;Xã Đông Hưng
31036;909;31036;Xã Đông Hưng A
31039;909;31018;Xã Đông Hưng B
31042;909;31042;Xã Vân Khánh
31045;909;31036;Xã Vân Khánh Đông
31048;909;31042;Xã Vân Khánh Tây
31051;910;31051;Thị trấn Vĩnh Thuận
31054;913;31012;Xã Vĩnh Hòa
31057;913;31012;Xã Hoà Chánh
31060;910;31064;Xã Vĩnh Bình Bắc
31063;910;31064;Xã Vĩnh Bình Nam
31064;910;31064;Xã Bình Minh
31066;913;31027;Xã Minh Thuận
31069;910;31069;Xã Vĩnh Thuận
31072;910;31069;Xã Tân Thuận
31074;910;31051;Xã Phong Đông
31075;910;31051;Xã Vĩnh Phong
31078;911;31078;Phường Dương Đông
31081;911;31078;Phường An Thới
31084;911;31078;Xã Cửa Cạn
31087;911;31078;Xã Gành Dầu
31090;911;31078;Xã Cửa Dương
31093;911;31078;Xã Hàm Ninh
31096;911;31078;Xã Dương Tơ
31102;911;31078;Xã Bãi Thơm
31105;911;31105;Xã Thổ Châu
31108;912;31108;Xã Hòn Tre
31111;912;31108;Xã Lại Sơn
31114;912;31108;Xã An Sơn
31115;912;31108;Xã Nam Du
31117;916;31120;Phường Cái Khế
31120;916;31120;Phường An Hòa
31123;916;31135;Phường Thới Bình
31135;916;31135;Phường Tân An
31144;916;31135;Phường Xuân Khánh
31147;916;31147;Phường Hưng Lợi
31149;916;31147;Phường An Khánh
31150;916;31150;Phường An Bình
31153;917;31153;Phường Châu Văn Liêm
31154;917;31153;Phường Thới Hòa
31156;917;31157;Phường Thới Long
31157;917;31157;Phường Long Hưng
31159;917;31153;Phường Thới An
31162;917;31162;Phường Phước Thới
31165;917;31162;Phường Trường Lạc
31168;918;31168;Phường Bình Thủy
31169;918;31174;Phường Trà An
31171;918;31174;Phường Trà Nóc
31174;918;31174;Phường Thới An Đông
31177;918;31168;Phường An Thới
31178;918;31168;Phường Bùi Hữu Nghĩa
31180;918;31183;Phường Long Hòa
31183;918;31183;Phường Long Tuyền
31186;919;31186;Phường Lê Bình
31189;919;31201;Phường Hưng Phú
31192;919;31186;Phường Hưng Thạnh
31195;919;31186;Phường Ba Láng
31198;919;31186;Phường Thường Thạnh
31201;919;31201;Phường Phú Thứ
31204;919;31201;Phường Tân Phú
31207;923;31207;Phường Thốt Nốt
31210;923;31207;Phường Thới Thuận
31211;924;31237;Xã Vĩnh Bình
31212;923;31207;Phường Thuận An
31213;923;31213;Phường Tân Lộc
31216;923;31217;Phường Trung Nhứt
31217;923;31217;Phường Thạnh Hoà
31219;923;31228;Phường Trung Kiên
31222;925;31217;Xã Trung An
31225;925;31255;Xã Trung Thạnh
31227;923;31157;Phường Tân Hưng
31228;923;31228;Phường Thuận Hưng
31231;924;31231;Thị trấn Thanh An
31232;924;31232;Thị trấn Vĩnh Thạnh
31234;924;31232;Xã Thạnh Mỹ
31237;924;31237;Xã Vĩnh Trinh
31240;924;31246;Xã Thạnh An
31241;924;31246;Xã Thạnh Tiến
31243;924;31231;Xã Thạnh Thắng
31244;924;31231;Xã Thạnh Lợi
31246;924;31246;Xã Thạnh Qưới
31249;925;31249;Xã Thạnh Phú
31252;924;31232;Xã Thạnh Lộc
31255;925;31255;Xã Trung Hưng
31258;927;31258;Thị trấn Thới Lai
31261;925;31261;Thị trấn Cờ Đỏ
31264;925;31264;Xã Thới Hưng
31267;927;31153;Xã Thới Thạnh
31268;927;31288;Xã Tân Thạnh
31270;927;31273;Xã Xuân Thắng
31273;925;31273;Xã Đông Hiệp
31274;925;31273;Xã Đông Thắng
31276;925;31261;Xã Thới Đông
31277;925;31261;Xã Thới Xuân
31279;927;31282;Xã Đông Bình
31282;927;31282;Xã Đông Thuận
31285;927;31258;Xã Thới Tân
31286;927;31258;Xã Trường Thắng
31288;927;31288;Xã Định Môn
31291;927;31288;Xã Trường Thành
31294;927;31294;Xã Trường Xuân
31297;927;31294;Xã Trường Xuân A
31298;927;31294;Xã Trường Xuân B
31299;926;31299;Thị trấn Phong Điền
31300;926;31315;Xã Nhơn Ái
31303;926;31299;Xã Giai Xuân
31306;926;31299;Xã Tân Thới
31309;926;31309;Xã Trường Long
31312;926;31150;Xã Mỹ Khánh
31315;926;31315;Xã Nhơn Nghĩa
31318;930;31321;Phường I
31321;930;31321;Phường III
31324;930;31333;Phường IV
31327;930;31333;Phường V
31330;930;31321;Phường VII
31333;930;31333;Xã Vị Tân
31336;930;31338;Xã Hoả Lựu
31338;930;31338;Xã Tân Tiến
31339;930;31338;Xã Hoả Tiến
31340;931;31340;Phường Ngã Bảy
31341;931;31340;Phường Lái Hiếu
31342;932;31342;Thị trấn Một Ngàn
31343;931;31340;Phường Hiệp Thành
31344;931;31411;Phường Hiệp Lợi
31345;932;31342;Xã Tân Hoà
31346;932;31342;Thị trấn Bảy Ngàn
31348;932;31348;Xã Trường Long Tây
31351;932;31348;Xã Trường Long A
31357;932;31342;Xã Nhơn Nghĩa A
31359;932;31360;Thị trấn Rạch Gòi
31360;932;31360;Xã Thạnh Xuân
31362;932;31369;Thị trấn Cái Tắc
31363;932;31360;Xã Tân Phú Thạnh
31366;933;31366;Thị trấn Ngã Sáu
31369;933;31369;Xã Đông Thạnh
31375;933;31366;Xã Đông Phú
31378;933;31378;Xã Phú Hữu
31379;933;31378;Xã Phú Tân
31381;933;31366;Thị trấn Mái Dầm
31384;933;31378;Xã Đông Phước
31387;933;31369;Xã Đông Phước A
31393;934;31393;Thị trấn Kinh Cùng
31396;934;31396;Thị trấn Cây Dương
31399;934;31399;Xã Tân Bình
31402;934;31399;Xã Bình Thành
31405;934;31408;Xã Thạnh Hòa
31408;934;31408;Xã Long Thạnh
31411;931;31411;Xã Đại Thành
31414;931;31411;Xã Tân Thành
31417;934;31420;Xã Phụng Hiệp
31420;934;31420;Xã Hòa Mỹ
31423;934;31393;Xã Hòa An
31426;934;31426;Xã Phương Bình
31429;934;31396;Xã Hiệp Hưng
31432;934;31432;Xã Tân Phước Hưng
31433;934;31432;Thị trấn Búng Tàu
31435;934;31426;Xã Phương Phú
31438;934;31408;Xã Tân Long
31441;935;31441;Thị trấn Nàng Mau
31444;935;31441;Xã Vị Trung
31447;935;31453;Xã Vị Thuỷ
31450;935;31441;Xã Vị Thắng
31453;935;31453;Xã Vĩnh Thuận Tây
31456;935;31459;Xã Vĩnh Trung
31459;935;31459;Xã Vĩnh Tường
31462;935;31465;Xã Vị Đông
31465;935;31465;Xã Vị Thanh
31468;935;31465;Xã Vị Bình
31471;937;31471;Phường Thuận An
31472;937;31480;Phường Trà Lồng
31473;937;31473;Phường Bình Thạnh
31474;937;31473;Xã Long Bình
31475;937;31473;Phường Vĩnh Tường
31477;937;31471;Xã Long Trị
31478;937;31471;Xã Long Trị A
31480;937;31480;Xã Long Phú
31481;937;31480;Xã Tân Phú
31483;936;31495;Xã Thuận Hưng
31484;936;31495;Xã Thuận Hòa
31486;936;31453;Xã Vĩnh Thuận Đông
31489;936;31489;Thị trấn Vĩnh Viễn
31490;936;31489;Xã Vĩnh Viễn A
31492;936;31492;Xã Lương Tâm
31493;936;31492;Xã Lương Nghĩa
31495;936;31495;Xã Xà Phiên
31498;941;31507;Phường 5
31501;941;31507;Phường 7
31504;941;31507;Phường 8
31507;941;31507;Phường 6
31510;941;31510;Phường 2
31516;941;31510;Phường 4
31519;941;31510;Phường 3
31522;941;31510;Phường 1
31525;941;31684;Phường 10
31528;943;31528;Thị trấn Kế Sách
31531;943;31531;Thị trấn An Lạc Thôn
31534;943;31531;Xã Xuân Hòa
31537;943;31537;Xã Phong Nẫm
31540;943;31540;Xã An Lạc Tây
31543;943;31531;Xã Trinh Phú
31546;943;31561;Xã Ba Trinh
31549;943;31540;Xã Thới An Hội
31552;943;31552;Xã Nhơn Mỹ
31555;943;31528;Xã Kế Thành
31558;943;31528;Xã Kế An
31561;943;31561;Xã Đại Hải
31564;943;31552;Xã An Mỹ
31567;944;31567;Thị trấn Huỳnh Hữu Nghĩa
31569;942;31569;Thị trấn Châu Thành
31570;942;31570;Xã Hồ Đắc Kiện
31573;942;31569;Xã Phú Tâm
31576;942;31582;Xã Thuận Hòa
31579;944;31579;Xã Long Hưng
31582;942;31582;Xã Phú Tân
31585;942;31570;Xã Thiện Mỹ
31588;944;31579;Xã Hưng Phú
31591;944;31591;Xã Mỹ Hương
31594;942;31594;Xã An Hiệp
31597;944;31567;Xã Mỹ Tú
31600;942;31594;Xã An Ninh
31603;944;31603;Xã Mỹ Phước
31606;944;31591;Xã Thuận Hưng
31609;944;31567;Xã Mỹ Thuận
31612;944;31591;Xã Phú Mỹ
31615;945;31615;Thị trấn Cù Lao Dung
31618;945;31615;Xã An Thạnh 1
31621;945;31615;Xã An Thạnh Tây
31624;945;31615;Xã An Thạnh Đông
31627;945;31633;Xã Đại Ân 1
31630;945;31633;Xã An Thạnh 2
31633;945;31633;Xã An Thạnh 3
31636;945;31633;Xã An Thạnh Nam
31639;946;31639;Thị trấn Long Phú
31642;946;31552;Xã Song Phụng
31645;946;31645;Thị trấn Đại Ngãi
31648;946;31654;Xã Hậu Thạnh
31651;946;31645;Xã Long Đức
31654;946;31654;Xã Trường Khánh
31657;946;31654;Xã Phú Hữu
31660;946;31666;Xã Tân Hưng
31663;946;31666;Xã Châu Khánh
31666;946;31666;Xã Tân Thạnh
31669;946;31639;Xã Long Phú
31672;951;31673;Xã Đại Ân 2
31673;951;31673;Thị trấn Trần Đề
31675;951;31675;Xã Liêu Tú
31678;951;31679;Xã Lịch Hội Thượng
31679;951;31679;Thị trấn Lịch Hội Thượng
31681;951;31673;Xã Trung Bình
31684;947;31684;Thị trấn Mỹ Xuyên
31687;951;31687;Xã Tài Văn
31690;947;31684;Xã Đại Tâm
31693;947;31723;Xã Tham Đôn
31696;951;31687;Xã Viên An
31699;951;31699;Xã Thạnh Thới An
31702;951;31699;Xã Thạnh Thới Thuận
31705;951;31675;Xã Viên Bình
31708;947;31708;Xã Thạnh Phú
31711;947;31723;Xã Ngọc Đông
31714;947;31726;Xã Thạnh Quới
31717;947;31717;Xã Hòa Tú 1
31720;947;31708;Xã Gia Hòa 1
31723;947;31723;Xã Ngọc Tố
31726;947;31726;Xã Gia Hòa 2
31729;947;31717;Xã Hòa Tú II
31732;948;31732;Phường 1
31735;948;31732;Phường 2
31738;948;31732;Xã Vĩnh Quới
31741;948;31741;Xã Tân Long
31744;948;31741;Xã Long Bình
31747;948;31753;Phường 3
31750;948;31753;Xã Mỹ Bình
31753;948;31753;Xã Mỹ Quới
31756;949;31756;Thị trấn Phú Lộc
31757;949;31756;Thị trấn Hưng Lợi
31759;949;31759;Xã Lâm Tân
31762;949;31741;Xã Thạnh Tân
31765;949;31759;Xã Lâm Kiết
31768;949;31759;Xã Tuân Tức
31771;949;31777;Xã Vĩnh Thành
31774;949;31756;Xã Thạnh Trị
31777;949;31777;Xã Vĩnh Lợi
31780;949;31777;Xã Châu Hưng
31783;950;31783;Phường 1
31786;950;31789;Xã Hòa Đông
31789;950;31789;Phường Khánh Hòa
31792;950;31789;Xã Vĩnh Hiệp
31795;950;31795;Xã Vĩnh Hải
31798;950;31783;Xã Lạc Hòa
31801;950;31783;Phường 2
31804;950;31804;Phường Vĩnh Phước
31807;950;31804;Xã Vĩnh Tân
31810;950;31810;Xã Lai Hòa
31813;954;31825;Phường 2
31816;954;31825;Phường 3
31819;954;31834;Phường 5
31822;954;31825;Phường 7
31825;954;31825;Phường 1
31828;954;31825;Phường 8
31831;954;31840;Phường Nhà Mát
31834;954;31834;Xã Vĩnh Trạch
31837;954;31840;Xã Vĩnh Trạch Đông
31840;954;31840;Xã Hiệp Thành
31843;956;31843;Thị trấn Ngan Dừa
31846;956;31849;Xã Ninh Quới
31849;956;31849;Xã Ninh Quới A
31852;956;31843;Xã Ninh Hòa
31855;956;31843;Xã Lộc Ninh
31858;956;31858;Xã Vĩnh Lộc
31861;956;31858;Xã Vĩnh Lộc A
31863;956;31864;Xã Ninh Thạnh Lợi A
31864;956;31864;Xã Ninh Thạnh Lợi
31867;957;31867;Thị trấn Phước Long
31870;957;31867;Xã Vĩnh Phú Đông
31873;957;31876;Xã Vĩnh Phú Tây
31876;957;31876;Xã Phước Long
31879;957;31882;Xã Hưng Phú
31882;957;31882;Xã Vĩnh Thanh
31885;957;31885;Xã Phong Thạnh Tây A
31888;957;31885;Xã Phong Thạnh Tây B
31891;961;31891;Thị trấn Hòa Bình
31894;958;31894;Xã Vĩnh Hưng
31897;958;31894;Xã Vĩnh Hưng A
31900;958;31900;Thị trấn Châu Hưng
31903;958;31900;Xã Châu Hưng A
31906;958;31906;Xã Hưng Thành
31909;958;31906;Xã Hưng Hội
31912;958;31894;Xã Châu Thới
31915;961;31918;Xã Minh Diệu
31918;961;31918;Xã Vĩnh Bình
31921;958;31891;Xã Long Thạnh
31924;961;31918;Xã Vĩnh Mỹ B
31927;961;31927;Xã Vĩnh Hậu
31930;961;31927;Xã Vĩnh Hậu A
31933;961;31891;Xã Vĩnh Mỹ A
31936;961;31927;Xã Vĩnh Thịnh
31942;959;31942;Phường 1
31945;959;31942;Phường Hộ Phòng
31948;959;31951;Xã Phong Thạnh Đông
31951;959;31951;Phường Láng Tròn
31954;959;31951;Xã Phong Tân
31957;959;31957;Xã Tân Phong
31960;959;31942;Xã Phong Thạnh
31963;959;31942;Xã Phong Thạnh A
31966;959;31957;Xã Phong Thạnh Tây
31969;959;31957;Xã Tân Thạnh
31972;960;31972;Thị trấn Gành Hào
31975;960;31975;Xã Long Điền Đông
31978;960;31975;Xã Long Điền Đông A
31981;960;31985;Xã Long Điền
31984;960;31972;Xã Long Điền Tây
31985;960;31985;Xã Điền Hải
31987;960;31988;Xã An Trạch
31988;960;31988;Xã An Trạch A
31990;960;31993;Xã An Phúc
31993;960;31993;Xã Định Thành
31996;960;31993;Xã Định Thành A
31999;964;32002;Phường 9
32002;964;32002;Phường 2
32005;964;32002;Phường 1
32008;964;32025;Phường 5
32014;964;32014;Phường 8
32017;964;32025;Phường 6
32020;964;32041;Phường 7
32022;964;32002;Phường Tân Xuyên
32023;964;32002;Xã An Xuyên
32025;964;32025;Phường Tân Thành
32026;964;32025;Xã Tân Thành
32029;964;32025;Xã Tắc Vân
32032;964;32014;Xã Lý Văn Lâm
32035;964;32041;Xã Định Bình
32038;964;32041;Xã Hòa Thành
32041;964;32041;Xã Hòa Tân
32044;966;32044;Thị trấn U Minh
32047;966;32047;Xã Khánh Hòa
32048;966;32044;Xã Khánh Thuận
32050;966;32047;Xã Khánh Tiến
32053;966;32044;Xã Nguyễn Phích
32056;966;32062;Xã Khánh Lâm
32059;966;32059;Xã Khánh An
32062;966;32062;Xã Khánh Hội
32065;967;32065;Thị trấn Thới Bình
32068;967;32069;Xã Biển Bạch
32069;967;32069;Xã Tân Bằng
32071;967;32071;Xã Trí Phải
32072;967;32071;Xã Trí Lực
32074;967;32069;Xã Biển Bạch Đông
32077;967;32065;Xã Thới Bình
32080;967;32071;Xã Tân Phú
32083;967;32083;Xã Tân Lộc Bắc
32086;967;32083;Xã Tân Lộc
32089;967;32083;Xã Tân Lộc Đông
32092;967;32092;Xã Hồ Thị Kỷ
32095;968;32095;Thị trấn Trần Văn Thời
32098;968;32098;Thị trấn Sông Đốc
32101;968;32104;Xã Khánh Bình Tây Bắc
32104;968;32104;Xã Khánh Bình Tây
32107;968;32095;Xã Trần Hợi
32108;968;32095;Xã Khánh Lộc
32110;968;32110;Xã Khánh Bình
32113;968;32119;Xã Khánh Hưng
32116;968;32110;Xã Khánh Bình Đông
32119;968;32119;Xã Khánh Hải
32122;968;32134;Xã Lợi An
32124;968;32098;Xã Phong Điền
32125;968;32095;Xã Phong Lạc
32128;969;32128;Thị trấn Cái Nước
32130;969;32134;Xã Thạnh Phú
32131;969;32134;Xã Lương Thế Trân
32134;969;32134;Xã Phú Hưng
32137;969;32137;Xã Tân Hưng
32140;969;32140;Xã Hưng Mỹ
32141;969;32140;Xã Hoà Mỹ
32142;969;32137;Xã Đông Hưng
32143;969;32128;Xã Đông Thới
32146;969;32140;Xã Tân Hưng Đông
32149;969;32128;Xã Trần Thới
32152;970;32152;Thị trấn Đầm Dơi
32155;970;32155;Xã Tạ An Khương
32158;970;32155;Xã Tạ An Khương Đông
32161;970;32161;Xã Trần Phán
32162;970;32161;Xã Tân Trung
32164;970;32167;Xã Tân Đức
32167;970;32167;Xã Tân Thuận
32170;970;32155;Xã Tạ An Khương Nam
32173;970;32152;Xã Tân Duyệt
32174;970;32152;Xã Tân Dân
32176;970;32188;Xã Tân Tiến
32179;970;32182;Xã Quách Phẩm Bắc
32182;970;32182;Xã Quách Phẩm
32185;970;32185;Xã Thanh Tùng
32186;970;32185;Xã Ngọc Chánh
32188;970;32188;Xã Nguyễn Huân
32191;971;32191;Thị trấn Năm Căn
32194;971;32191;Xã Hàm Rồng
32197;971;32206;Xã Hiệp Tùng
32200;971;32201;Xã Đất Mới
32201;971;32201;Xã Lâm Hải
32203;971;32191;Xã Hàng Vịnh
32206;971;32206;Xã Tam Giang
32209;971;32206;Xã Tam Giang Đông
32212;972;32212;Thị trấn Cái Đôi Vàm
32214;972;32214;Xã Phú Thuận
32215;972;32214;Xã Phú Mỹ
32218;972;32218;Xã Phú Tân
32221;972;32218;Xã Tân Hải
32224;972;32227;Xã Việt Thắng
32227;972;32227;Xã Tân Hưng Tây
32228;972;32227;Xã Rạch Chèo
32230;972;32212;Xã Nguyễn Việt Khái
32233;973;32236;Xã Tam Giang Tây
32236;973;32236;Xã Tân Ân Tây
32239;973;32244;Xã Viên An Đông
32242;973;32248;Xã Viên An
32244;973;32244;Thị trấn Rạch Gốc
32245;973;32244;Xã Tân Ân
32248;973;32248;Xã Đất Mũi
$before$, E'\n') as line where line <> '';

insert into built_in (day, valid_from, valid_until, code, parent, successor, name, line)
select '20250701', '2025-07-01', null,
       split_part(line, ';', 1), split_part(line, ';', 2), split_part(line, ';', 3), split_part(line, ';', 4), line
  from string_to_table($today$
01;;;Thành phố Hà Nội
04;;;Tỉnh Cao Bằng
08;;;Tỉnh Tuyên Quang
11;;;Tỉnh Điện Biên
12;;;Tỉnh Lai Châu
14;;;Tỉnh Sơn La
15;;;Tỉnh Lào Cai
19;;;Tỉnh Thái Nguyên
20;;;Tỉnh Lạng Sơn
22;;;Tỉnh Quảng Ninh
24;;;Tỉnh Bắc Ninh
25;;;Tỉnh Phú Thọ
31;;;Thành phố Hải Phòng
33;;;Tỉnh Hưng Yên
37;;;Tỉnh Ninh Bình
38;;;Tỉnh Thanh Hóa
40;;;Tỉnh Nghệ An
42;;;Tỉnh Hà Tĩnh
44;;;Tỉnh Quảng Trị
46;;;Thành phố Huế
48;;;Thành phố Đà Nẵng
51;;;Tỉnh Quảng Ngãi
52;;;Tỉnh Gia Lai
56;;;Tỉnh Khánh Hòa
66;;;Tỉnh Đắk Lắk
68;;;Tỉnh Lâm Đồng
75;;;Tỉnh Đồng Nai
79;;;Thành phố Hồ Chí Minh
80;;;Tỉnh Tây Ninh
82;;;Tỉnh Đồng Tháp
86;;;Tỉnh Vĩnh Long
91;;;Tỉnh An Giang
92;;;Thành phố Cần Thơ
96;;;Tỉnh Cà Mau
00004;01;;Phường Ba Đình
00008;01;;Phường Ngọc Hà
00025;01;;Phường Giảng Võ
00070;01;;Phường Hoàn Kiếm
00082;01;;Phường Cửa Nam
00091;01;;Phường Phú Thượng
00097;01;;Phường Hồng Hà
00103;01;;Phường Tây Hồ
00118;01;;Phường Bồ Đề
00127;01;;Phường Việt Hưng
00136;01;;Phường Phúc Lợi
00145;01;;Phường Long Biên
00160;01;;Phường Nghĩa Đô
00166;01;;Phường Cầu Giấy
00175;01;;Phường Yên Hòa
00190;01;;Phường Ô Chợ Dừa
00199;01;;Phường Láng
00226;01;;Phường Văn Miếu - Quốc Tử Giám
00229;01;;Phường Kim Liên
00235;01;;Phường Đống Đa
00256;01;;Phường Hai Bà Trưng
00283;01;;Phường Vĩnh Tuy
00292;01;;Phường Bạch Mai
00301;01;;Phường Vĩnh Hưng
00316;01;;Phường Định Công
00322;01;;Phường Tương Mai
00328;01;;Phường Lĩnh Nam
00331;01;;Phường Hoàng Mai
00337;01;;Phường Hoàng Liệt
00340;01;;Phường Yên Sở
00352;01;;Phường Phương Liệt
00364;01;;Phường Khương Đình
00367;01;;Phường Thanh Xuân
00376;01;;Xã Sóc Sơn
00382;01;;Xã Kim Anh
00385;01;;Xã Trung Giã
00430;01;;Xã Đa Phúc
00433;01;;Xã Nội Bài
00454;01;;Xã Đông Anh
00466;01;;Xã Phúc Thịnh
00475;01;;Xã Thư Lâm
00493;01;;Xã Thiên Lộc
00508;01;;Xã Vĩnh Thanh
00541;01;;Xã Phù Đổng
00562;01;;Xã Thuận An
00565;01;;Xã Gia Lâm
00577;01;;Xã Bát Tràng
00592;01;;Phường Từ Liêm
00598;01;;Phường Thượng Cát
00602;01;;Phường Đông Ngạc
00611;01;;Phường Xuân Đỉnh
00613;01;;Phường Tây Tựu
00619;01;;Phường Phú Diễn
00622;01;;Phường Xuân Phương
00634;01;;Phường Tây Mỗ
00637;01;;Phường Đại Mỗ
00640;01;;Xã Thanh Trì
00643;01;;Phường Thanh Liệt
00664;01;;Xã Đại Thanh
00679;01;;Xã Ngọc Hồi
00685;01;;Xã Nam Phù
00691;08;;Phường Hà Giang 2
00694;08;;Phường Hà Giang 1
00700;08;;Xã Ngọc Đường
00706;08;;Xã Phú Linh
00715;08;;Xã Lũng Cú
00721;08;;Xã Đồng Văn
00733;08;;Xã Sà Phìn
00745;08;;Xã Phố Bảng
00763;08;;Xã Lũng Phìn
00769;08;;Xã Mèo Vạc
00778;08;;Xã Sơn Vĩ
00787;08;;Xã Sủng Máng
00802;08;;Xã Khâu Vai
00808;08;;Xã Tát Ngà
00817;08;;Xã Niêm Sơn
00820;08;;Xã Yên Minh
00829;08;;Xã Thắng Mố
00832;08;;Xã Bạch Đích
00847;08;;Xã Mậu Duệ
00859;08;;Xã Ngọc Long
00865;08;;Xã Đường Thượng
00871;08;;Xã Du Già
00874;08;;Xã Quản Bạ
00883;08;;Xã Cán Tỷ
00889;08;;Xã Nghĩa Thuận
00892;08;;Xã Tùng Vài
00901;08;;Xã Lùng Tám
00913;08;;Xã Vị Xuyên
00919;08;;Xã Minh Tân
00922;08;;Xã Thuận Hòa
00925;08;;Xã Tùng Bá
00928;08;;Xã Thanh Thủy
00937;08;;Xã Lao Chải
00952;08;;Xã Cao Bồ
00958;08;;Xã Thượng Sơn
00967;08;;Xã Việt Lâm
00970;08;;Xã Linh Hồ
00976;08;;Xã Bạch Ngọc
00982;08;;Xã Minh Sơn
00985;08;;Xã Giáp Trung
00991;08;;Xã Bắc Mê
00994;08;;Xã Minh Ngọc
01006;08;;Xã Yên Cường
01012;08;;Xã Đường Hồng
01021;08;;Xã Hoàng Su Phì
01024;08;;Xã Bản Máy
01033;08;;Xã Thàng Tín
01051;08;;Xã Tân Tiến
01057;08;;Xã Pờ Ly Ngài
01075;08;;Xã Nậm Dịch
01084;08;;Xã Hồ Thầu
01090;08;;Xã Thông Nguyên
01096;08;;Xã Pà Vầy Sủ
01108;08;;Xã Xín Mần
01117;08;;Xã Trung Thịnh
01141;08;;Xã Nấm Dẩn
01144;08;;Xã Quảng Nguyên
01147;08;;Xã Khuôn Lùng
01153;08;;Xã Bắc Quang
01156;08;;Xã Vĩnh Tuy
01165;08;;Xã Đồng Tâm
01171;08;;Xã Tân Quang
01180;08;;Xã Bằng Hành
01192;08;;Xã Liên Hiệp
01201;08;;Xã Hùng An
01216;08;;Xã Đồng Yên
01225;08;;Xã Tiên Nguyên
01234;08;;Xã Yên Thành
01237;08;;Xã Quang Bình
01243;08;;Xã Tân Trịnh
01246;08;;Xã Bằng Lang
01255;08;;Xã Xuân Giang
01261;08;;Xã Tiên Yên
01273;04;;Phường Thục Phán
01279;04;;Phường Nùng Trí Cao
01288;04;;Phường Tân Giang
01290;04;;Xã Bảo Lâm
01294;04;;Xã Lý Bôn
01297;04;;Xã Nam Quang
01304;04;;Xã Quảng Lâm
01318;04;;Xã Yên Thổ
01321;04;;Xã Bảo Lạc
01324;04;;Xã Cốc Pàng
01327;04;;Xã Cô Ba
01336;04;;Xã Khánh Xuân
01339;04;;Xã Xuân Trường
01351;04;;Xã Hưng Đạo
01354;04;;Xã Huy Giáp
01360;04;;Xã Sơn Lộ
01363;04;;Xã Thông Nông
01366;04;;Xã Cần Yên
01387;04;;Xã Thanh Long
01392;04;;Xã Trường Hà
01393;04;;Xã Lũng Nặm
01414;04;;Xã Tổng Cọt
01438;04;;Xã Hà Quảng
01447;04;;Xã Trà Lĩnh
01456;04;;Xã Quang Hán
01465;04;;Xã Quang Trung
01477;04;;Xã Trùng Khánh
01489;04;;Xã Đình Phong
01501;04;;Xã Đàm Thủy
01525;04;;Xã Đoài Dương
01537;04;;Xã Lý Quốc
01552;04;;Xã Quang Long
01558;04;;Xã Hạ Lang
01561;04;;Xã Vinh Quý
01576;04;;Xã Quảng Uyên
01594;04;;Xã Độc Lập
01618;04;;Xã Hạnh Phúc
01636;04;;Xã Bế Văn Đàn
01648;04;;Xã Phục Hòa
01654;04;;Xã Hòa An
01660;04;;Xã Nam Tuấn
01699;04;;Xã Nguyễn Huệ
01708;04;;Xã Bạch Đằng
01726;04;;Xã Nguyên Bình
01729;04;;Xã Tĩnh Túc
01738;04;;Xã Ca Thành
01747;04;;Xã Minh Tâm
01768;04;;Xã Phan Thanh
01774;04;;Xã Tam Kim
01777;04;;Xã Thành Công
01786;04;;Xã Đông Khê
01789;04;;Xã Canh Tân
01792;04;;Xã Kim Đồng
01795;04;;Xã Minh Khai
01807;04;;Xã Thạch An
01822;04;;Xã Đức Long
01840;19;;Phường Đức Xuân
01843;19;;Phường Bắc Kạn
01849;19;;Xã Phong Quang
01864;19;;Xã Bằng Thành
01879;19;;Xã Cao Minh
01882;19;;Xã Nghiên Loan
01894;19;;Xã Phúc Lộc
01906;19;;Xã Ba Bể
01912;19;;Xã Chợ Rã
01921;19;;Xã Thượng Minh
01933;19;;Xã Đồng Phúc
01936;19;;Xã Nà Phặc
01942;19;;Xã Bằng Vân
01954;19;;Xã Ngân Sơn
01957;19;;Xã Thượng Quan
01960;19;;Xã Hiệp Lực
01969;19;;Xã Phủ Thông
01981;19;;Xã Vĩnh Thông
02008;19;;Xã Cẩm Giàng
02014;19;;Xã Bạch Thông
02020;19;;Xã Chợ Đồn
02026;19;;Xã Nam Cường
02038;19;;Xã Quảng Bạch
02044;19;;Xã Yên Thịnh
02071;19;;Xã Nghĩa Tá
02083;19;;Xã Yên Phong
02086;19;;Xã Chợ Mới
02101;19;;Xã Thanh Mai
02104;19;;Xã Tân Kỳ
02107;19;;Xã Thanh Thịnh
02116;19;;Xã Yên Bình
02143;19;;Xã Văn Lang
02152;19;;Xã Cường Lợi
02155;19;;Xã Na Rì
02176;19;;Xã Trần Phú
02185;19;;Xã Côn Minh
02191;19;;Xã Xuân Dương
02212;08;;Phường Nông Tiến
02215;08;;Phường Minh Xuân
02221;08;;Xã Nà Hang
02239;08;;Xã Thượng Nông
02245;08;;Xã Côn Lôn
02248;08;;Xã Yên Hoa
02260;08;;Xã Hồng Thái
02266;08;;Xã Lâm Bình
02269;08;;Xã Thượng Lâm
02287;08;;Xã Chiêm Hóa
02296;08;;Xã Bình An
02302;08;;Xã Minh Quang
02305;08;;Xã Trung Hà
02308;08;;Xã Tân Mỹ
02317;08;;Xã Yên Lập
02320;08;;Xã Tân An
02332;08;;Xã Kiên Đài
02350;08;;Xã Kim Bình
02353;08;;Xã Hòa An
02359;08;;Xã Tri Phú
02365;08;;Xã Yên Nguyên
02374;08;;Xã Hàm Yên
02380;08;;Xã Bạch Xa
02392;08;;Xã Phù Lưu
02398;08;;Xã Yên Phú
02404;08;;Xã Bình Xa
02407;08;;Xã Thái Sơn
02419;08;;Xã Thái Hòa
02425;08;;Xã Hùng Đức
02434;08;;Xã Lực Hành
02437;08;;Xã Kiến Thiết
02449;08;;Xã Xuân Vân
02455;08;;Xã Hùng Lợi
02458;08;;Xã Trung Sơn
02470;08;;Xã Tân Long
02473;08;;Xã Yên Sơn
02494;08;;Xã Thái Bình
02509;08;;Phường Mỹ Lâm
02512;08;;Phường An Tường
02524;08;;Phường Bình Thuận
02530;08;;Xã Nhữ Khê
02536;08;;Xã Sơn Dương
02545;08;;Xã Tân Trào
02548;08;;Xã Bình Ca
02554;08;;Xã Minh Thanh
02572;08;;Xã Đông Thọ
02578;08;;Xã Tân Thanh
02608;08;;Xã Hồng Sơn
02611;08;;Xã Phú Lương
02620;08;;Xã Sơn Thủy
02623;08;;Xã Trường Sinh
02647;15;;Phường Lào Cai
02671;15;;Phường Cam Đường
02680;15;;Xã Hợp Thành
02683;15;;Xã Bát Xát
02686;15;;Xã A Mú Sung
02695;15;;Xã Trịnh Tường
02701;15;;Xã Y Tý
02707;15;;Xã Dền Sáng
02725;15;;Xã Bản Xèo
02728;15;;Xã Mường Hum
02746;15;;Xã Cốc San
02752;15;;Xã Pha Long
02761;15;;Xã Mường Khương
02782;15;;Xã Cao Sơn
02788;15;;Xã Bản Lầu
02809;15;;Xã Si Ma Cai
02824;15;;Xã Sín Chéng
02839;15;;Xã Bắc Hà
02842;15;;Xã Tả Củ Tỷ
02848;15;;Xã Lùng Phình
02869;15;;Xã Bản Liền
02890;15;;Xã Bảo Nhai
02896;15;;Xã Cốc Lầu
02902;15;;Xã Phong Hải
02905;15;;Xã Bảo Thắng
02908;15;;Xã Tằng Loỏng
02923;15;;Xã Gia Phú
02926;15;;Xã Xuân Quang
02947;15;;Xã Bảo Yên
02953;15;;Xã Nghĩa Đô
02962;15;;Xã Xuân Hòa
02968;15;;Xã Thượng Hà
02989;15;;Xã Bảo Hà
02998;15;;Xã Phúc Khánh
03004;15;;Xã Ngũ Chỉ Sơn
03006;15;;Phường Sa Pa
03013;15;;Xã Tả Phìn
03037;15;;Xã Tả Van
03043;15;;Xã Mường Bo
03046;15;;Xã Bản Hồ
03061;15;;Xã Võ Lao
03076;15;;Xã Nậm Chày
03082;15;;Xã Văn Bàn
03085;15;;Xã Nậm Xé
03091;15;;Xã Chiềng Ken
03103;15;;Xã Khánh Yên
03106;15;;Xã Dương Quỳ
03121;15;;Xã Minh Lương
03127;11;;Phường Điện Biên Phủ
03151;11;;Phường Mường Lay
03158;11;;Xã Sín Thầu
03160;11;;Xã Mường Nhé
03162;11;;Xã Nậm Kè
03163;11;;Xã Mường Toong
03164;11;;Xã Quảng Lâm
03166;11;;Xã Mường Chà
03169;11;;Xã Nà Hỳ
03172;11;;Xã Na Sang
03175;11;;Xã Chà Tở
03176;11;;Xã Nà Bủng
03181;11;;Xã Mường Tùng
03193;11;;Xã Pa Ham
03194;11;;Xã Nậm Nèn
03199;11;;Xã Si Pa Phìn
03202;11;;Xã Mường Pồn
03203;11;;Xã Na Son
03208;11;;Xã Xa Dung
03214;11;;Xã Mường Luân
03217;11;;Xã Tủa Chùa
03220;11;;Xã Tủa Thàng
03226;11;;Xã Sín Chải
03241;11;;Xã Sính Phình
03244;11;;Xã Sáng Nhè
03253;11;;Xã Tuần Giáo
03256;11;;Xã Mường Ảng
03260;11;;Xã Pú Nhung
03268;11;;Xã Mường Mùn
03283;11;;Xã Chiềng Sinh
03295;11;;Xã Quài Tở
03301;11;;Xã Búng Lao
03313;11;;Xã Mường Lạn
03316;11;;Xã Nà Tấu
03325;11;;Xã Mường Phăng
03328;11;;Xã Thanh Nưa
03334;11;;Phường Mường Thanh
03349;11;;Xã Thanh Yên
03352;11;;Xã Thanh An
03356;11;;Xã Sam Mứn
03358;11;;Xã Núa Ngam
03368;11;;Xã Mường Nhà
03370;11;;Xã Pu Nhi
03382;11;;Xã Phình Giàng
03385;11;;Xã Tìa Dình
03388;12;;Phường Đoàn Kết
03390;12;;Xã Bình Lư
03394;12;;Xã Sin Suối Hồ
03405;12;;Xã Tả Lèng
03408;12;;Phường Tân Phong
03424;12;;Xã Bản Bo
03430;12;;Xã Khun Há
03433;12;;Xã Bum Tở
03434;12;;Xã Nậm Hàng
03439;12;;Xã Thu Lũm
03442;12;;Xã Pa Ủ
03445;12;;Xã Mường Tè
03451;12;;Xã Mù Cả
03460;12;;Xã Hua Bum
03463;12;;Xã Tà Tổng
03466;12;;Xã Bum Nưa
03472;12;;Xã Mường Mô
03478;12;;Xã Sìn Hồ
03487;12;;Xã Lê Lợi
03503;12;;Xã Pa Tần
03508;12;;Xã Hồng Thu
03517;12;;Xã Nậm Tăm
03529;12;;Xã Tủa Sín Chải
03532;12;;Xã Pu Sam Cáp
03538;12;;Xã Nậm Mạ
03544;12;;Xã Nậm Cuổi
03549;12;;Xã Phong Thổ
03562;12;;Xã Sì Lở Lầu
03571;12;;Xã Dào San
03583;12;;Xã Khổng Lào
03595;12;;Xã Than Uyên
03598;12;;Xã Tân Uyên
03601;12;;Xã Mường Khoa
03613;12;;Xã Nậm Sỏ
03616;12;;Xã Pắc Ta
03618;12;;Xã Mường Than
03637;12;;Xã Mường Kim
03640;12;;Xã Khoen On
03646;14;;Phường Tô Hiệu
03664;14;;Phường Chiềng An
03670;14;;Phường Chiềng Cơi
03679;14;;Phường Chiềng Sinh
03688;14;;Xã Mường Chiên
03694;14;;Xã Mường Giôn
03703;14;;Xã Quỳnh Nhai
03712;14;;Xã Mường Sại
03721;14;;Xã Thuận Châu
03724;14;;Xã Bình Thuận
03727;14;;Xã Mường É
03754;14;;Xã Chiềng La
03757;14;;Xã Mường Khiêng
03760;14;;Xã Mường Bám
03763;14;;Xã Long Hẹ
03781;14;;Xã Co Mạ
03784;14;;Xã Nậm Lầu
03799;14;;Xã Muổi Nọi
03808;14;;Xã Mường La
03814;14;;Xã Chiềng Lao
03820;14;;Xã Ngọc Chiến
03847;14;;Xã Mường Bú
03850;14;;Xã Chiềng Hoa
03856;14;;Xã Bắc Yên
03862;14;;Xã Xím Vàng
03868;14;;Xã Tà Xùa
03871;14;;Xã Pắc Ngà
03880;14;;Xã Tạ Khoa
03892;14;;Xã Chiềng Sại
03901;14;;Xã Suối Tọ
03907;14;;Xã Mường Cơi
03910;14;;Xã Phù Yên
03922;14;;Xã Gia Phù
03943;14;;Xã Mường Bang
03958;14;;Xã Tường Hạ
03961;14;;Xã Kim Bon
03970;14;;Xã Tân Phong
03979;14;;Phường Mộc Sơn
03980;14;;Phường Mộc Châu
03982;14;;Phường Thảo Nguyên
03985;14;;Xã Chiềng Sơn
03997;14;;Xã Tân Yên
04000;14;;Xã Đoàn Kết
04006;14;;Xã Song Khủa
04018;14;;Xã Tô Múa
04033;14;;Phường Vân Sơn
04045;14;;Xã Lóng Sập
04048;14;;Xã Vân Hồ
04057;14;;Xã Xuân Nha
04075;14;;Xã Yên Châu
04078;14;;Xã Chiềng Hặc
04087;14;;Xã Yên Sơn
04096;14;;Xã Lóng Phiêng
04099;14;;Xã Phiêng Khoài
04105;14;;Xã Mai Sơn
04108;14;;Xã Chiềng Sung
04117;14;;Xã Mường Chanh
04123;14;;Xã Chiềng Mung
04132;14;;Xã Chiềng Mai
04136;14;;Xã Tà Hộc
04144;14;;Xã Phiêng Cằm
04159;14;;Xã Phiêng Pằn
04168;14;;Xã Sông Mã
04171;14;;Xã Bó Sinh
04183;14;;Xã Mường Lầm
04186;14;;Xã Nậm Ty
04195;14;;Xã Chiềng Sơ
04204;14;;Xã Chiềng Khoong
04210;14;;Xã Huổi Một
04219;14;;Xã Mường Hung
04222;14;;Xã Chiềng Khương
04228;14;;Xã Púng Bánh
04231;14;;Xã Sốp Cộp
04240;14;;Xã Mường Lèo
04246;14;;Xã Mường Lạn
04252;15;;Phường Yên Bái
04273;15;;Phường Nam Cường
04279;15;;Phường Văn Phú
04288;15;;Phường Nghĩa Lộ
04303;15;;Xã Lục Yên
04309;15;;Xã Lâm Thượng
04336;15;;Xã Tân Lĩnh
04342;15;;Xã Khánh Hòa
04345;15;;Xã Mường Lai
04363;15;;Xã Phúc Lợi
04375;15;;Xã Mậu A
04381;15;;Xã Lâm Giang
04387;15;;Xã Châu Quế
04399;15;;Xã Đông Cuông
04402;15;;Xã Phong Dụ Hạ
04423;15;;Xã Phong Dụ Thượng
04429;15;;Xã Tân Hợp
04441;15;;Xã Xuân Ái
04450;15;;Xã Mỏ Vàng
04456;15;;Xã Mù Cang Chải
04462;15;;Xã Nậm Có
04465;15;;Xã Khao Mang
04474;15;;Xã Lao Chải
04489;15;;Xã Chế Tạo
04492;15;;Xã Púng Luông
04498;15;;Xã Trấn Yên
04531;15;;Xã Quy Mông
04537;15;;Xã Lương Thịnh
04543;15;;Phường Âu Lâu
04564;15;;Xã Việt Hồng
04576;15;;Xã Hưng Khánh
04585;15;;Xã Hạnh Phúc
04603;15;;Xã Tà Xi Láng
04606;15;;Xã Trạm Tấu
04609;15;;Xã Phình Hồ
04630;15;;Xã Tú Lệ
04636;15;;Xã Gia Hội
04651;15;;Xã Sơn Lương
04660;15;;Xã Liên Sơn
04663;15;;Phường Trung Tâm
04672;15;;Xã Văn Chấn
04681;15;;Phường Cầu Thia
04693;15;;Xã Cát Thịnh
04699;15;;Xã Chấn Thịnh
04705;15;;Xã Thượng Bằng La
04711;15;;Xã Nghĩa Tâm
04714;15;;Xã Yên Bình
04717;15;;Xã Thác Bà
04726;15;;Xã Cảm Nhân
04744;15;;Xã Yên Thành
04750;15;;Xã Bảo Ái
04792;25;;Phường Tân Hòa
04795;25;;Phường Hòa Bình
04828;25;;Phường Thống Nhất
04831;25;;Xã Đà Bắc
04846;25;;Xã Đức Nhàn
04849;25;;Xã Tân Pheo
04873;25;;Xã Quy Đức
04876;25;;Xã Cao Sơn
04891;25;;Xã Tiền Phong
04894;25;;Phường Kỳ Sơn
04897;25;;Xã Thịnh Minh
04924;25;;Xã Lương Sơn
04930;01;;Xã Yên Xuân
04960;25;;Xã Liên Sơn
04978;25;;Xã Kim Bôi
04990;25;;Xã Nật Sơn
05014;25;;Xã Mường Động
05047;25;;Xã Cao Dương
05068;25;;Xã Hợp Kim
05086;25;;Xã Dũng Tiến
05089;25;;Xã Cao Phong
05092;25;;Xã Thung Nai
05116;25;;Xã Mường Thàng
05128;25;;Xã Tân Lạc
05134;25;;Xã Mường Hoa
05152;25;;Xã Vân Sơn
05158;25;;Xã Mường Bi
05191;25;;Xã Toàn Thắng
05200;25;;Xã Mai Châu
05206;25;;Xã Tân Mai
05212;25;;Xã Pà Cò
05245;25;;Xã Bao La
05251;25;;Xã Mai Hạ
05266;25;;Xã Lạc Sơn
05287;25;;Xã Mường Vang
05290;25;;Xã Nhân Nghĩa
05293;25;;Xã Thượng Cốc
05305;25;;Xã Yên Phú
05323;25;;Xã Quyết Thắng
05329;25;;Xã Ngọc Sơn
05347;25;;Xã Đại Đồng
05353;25;;Xã Yên Thủy
05362;25;;Xã Lạc Lương
05386;25;;Xã Yên Trị
05392;25;;Xã Lạc Thủy
05395;25;;Xã An Nghĩa
05425;25;;Xã An Bình
05443;19;;Phường Phan Đình Phùng
05455;19;;Phường Quyết Thắng
05467;19;;Phường Gia Sàng
05482;19;;Phường Quan Triều
05488;19;;Xã Đại Phúc
05500;19;;Phường Tích Lương
05503;19;;Xã Tân Cương
05518;19;;Phường Sông Công
05528;19;;Phường Bách Quang
05533;19;;Phường Bá Xuyên
05542;19;;Xã Lam Vỹ
05551;19;;Xã Kim Phượng
05563;19;;Xã Phượng Tiến
05569;19;;Xã Định Hóa
05581;19;;Xã Trung Hội
05587;19;;Xã Bình Yên
05602;19;;Xã Phú Đình
05605;19;;Xã Bình Thành
05611;19;;Xã Phú Lương
05620;19;;Xã Yên Trạch
05632;19;;Xã Hợp Thành
05641;19;;Xã Vô Tranh
05662;19;;Xã Trại Cau
05665;19;;Xã Văn Lăng
05674;19;;Xã Quang Sơn
05680;19;;Xã Văn Hán
05692;19;;Xã Đồng Hỷ
05707;19;;Xã Nam Hòa
05710;19;;Phường Linh Sơn
05716;19;;Xã Võ Nhai
05719;19;;Xã Sảng Mộc
05722;19;;Xã Nghinh Tường
05725;19;;Xã Thần Sa
05740;19;;Xã La Hiên
05746;19;;Xã Tràng Xá
05755;19;;Xã Dân Tiến
05773;19;;Xã Phú Xuyên
05776;19;;Xã Đức Lương
05788;19;;Xã Phú Lạc
05800;19;;Xã Phú Thịnh
05809;19;;Xã An Khánh
05818;19;;Xã La Bằng
05830;19;;Xã Đại Từ
05845;19;;Xã Vạn Phú
05851;19;;Xã Quân Chu
05857;19;;Phường Phúc Thuận
05860;19;;Phường Phổ Yên
05881;19;;Xã Thành Công
05890;19;;Phường Vạn Xuân
05899;19;;Phường Trung Thành
05908;19;;Xã Phú Bình
05917;19;;Xã Tân Khánh
05923;19;;Xã Tân Thành
05941;19;;Xã Điềm Thụy
05953;19;;Xã Kha Sơn
05977;20;;Phường Đông Kinh
05983;20;;Phường Lương Văn Tri
05986;20;;Phường Tam Thanh
06001;20;;Xã Đoàn Kết
06004;20;;Xã Quốc Khánh
06019;20;;Xã Tân Tiến
06037;20;;Xã Kháng Chiến
06040;20;;Xã Thất Khê
06046;20;;Xã Tràng Định
06058;20;;Xã Quốc Việt
06073;20;;Xã Hoa Thám
06076;20;;Xã Quý Hòa
06079;20;;Xã Hồng Phong
06085;20;;Xã Thiện Hòa
06091;20;;Xã Thiện Thuật
06103;20;;Xã Thiện Long
06112;20;;Xã Bình Gia
06115;20;;Xã Tân Văn
06124;20;;Xã Na Sầm
06148;20;;Xã Thụy Hùng
06151;20;;Xã Hội Hoan
06154;20;;Xã Văn Lãng
06172;20;;Xã Hoàng Văn Thụ
06184;20;;Xã Đồng Đăng
06187;20;;Phường Kỳ Lừa
06196;20;;Xã Ba Sơn
06211;20;;Xã Cao Lộc
06220;20;;Xã Công Sơn
06253;20;;Xã Văn Quan
06280;20;;Xã Điềm He
06286;20;;Xã Khánh Khê
06298;20;;Xã Yên Phúc
06313;20;;Xã Tri Lễ
06316;20;;Xã Tân Đoàn
06325;20;;Xã Bắc Sơn
06337;20;;Xã Tân Tri
06349;20;;Xã Hưng Vũ
06364;20;;Xã Vũ Lễ
06367;20;;Xã Vũ Lăng
06376;20;;Xã Nhất Hòa
06385;20;;Xã Hữu Lũng
06391;20;;Xã Yên Bình
06400;20;;Xã Hữu Liên
06415;20;;Xã Vân Nham
06427;20;;Xã Cai Kinh
06436;20;;Xã Thiện Tân
06445;20;;Xã Tân Thành
06457;20;;Xã Tuấn Sơn
06463;20;;Xã Chi Lăng
06475;20;;Xã Bằng Mạc
06481;20;;Xã Chiến Thắng
06496;20;;Xã Nhân Lý
06505;20;;Xã Vạn Linh
06517;20;;Xã Quan Sơn
06526;20;;Xã Na Dương
06529;20;;Xã Lộc Bình
06541;20;;Xã Mẫu Sơn
06565;20;;Xã Khuất Xá
06577;20;;Xã Thống Nhất
06601;20;;Xã Lợi Bác
06607;20;;Xã Xuân Dương
06613;20;;Xã Đình Lập
06616;20;;Xã Thái Bình
06625;20;;Xã Kiên Mộc
06637;20;;Xã Châu Sơn
06652;22;;Phường Hà Tu
06658;22;;Phường Cao Xanh
06661;22;;Phường Việt Hưng
06673;22;;Phường Bãi Cháy
06676;22;;Phường Hà Lầm
06685;22;;Phường Hồng Gai
06688;22;;Phường Hạ Long
06706;22;;Phường Tuần Châu
06709;22;;Phường Móng Cái 2
06712;22;;Phường Móng Cái 1
06724;22;;Xã Hải Sơn
06733;22;;Xã Hải Ninh
06736;22;;Phường Móng Cái 3
06757;22;;Xã Vĩnh Thực
06760;22;;Phường Mông Dương
06778;22;;Phường Quang Hanh
06781;22;;Phường Cửa Ông
06793;22;;Phường Cẩm Phả
06799;22;;Xã Hải Hòa
06811;22;;Phường Uông Bí
06820;22;;Phường Vàng Danh
06832;22;;Phường Yên Tử
06838;22;;Xã Bình Liêu
06841;22;;Xã Hoành Mô
06856;22;;Xã Lục Hồn
06862;22;;Xã Tiên Yên
06874;22;;Xã Điền Xá
06877;22;;Xã Đông Ngũ
06886;22;;Xã Hải Lạng
06895;22;;Xã Đầm Hà
06913;22;;Xã Quảng Tân
06922;22;;Xã Quảng Hà
06931;22;;Xã Quảng Đức
06946;22;;Xã Đường Hoa
06967;22;;Xã Cái Chiên
06970;22;;Xã Ba Chẽ
06979;22;;Xã Kỳ Thượng
06985;22;;Xã Lương Minh
06994;22;;Đặc khu Vân Đồn
07030;22;;Phường Hoành Bồ
07054;22;;Xã Quảng La
07060;22;;Xã Thống Nhất
07069;22;;Phường Mạo Khê
07081;22;;Phường Bình Khê
07090;22;;Phường An Sinh
07093;22;;Phường Đông Triều
07114;22;;Phường Hoàng Quế
07132;22;;Phường Quảng Yên
07135;22;;Phường Đông Mai
07147;22;;Phường Hiệp Hòa
07168;22;;Phường Hà An
07180;22;;Phường Liên Hòa
07183;22;;Phường Phong Cốc
07192;22;;Đặc khu Cô Tô
07210;24;;Phường Bắc Giang
07228;24;;Phường Đa Mai
07246;24;;Xã Xuân Lương
07264;24;;Xã Tam Tiến
07282;24;;Xã Đồng Kỳ
07288;24;;Xã Yên Thế
07294;24;;Xã Bố Hạ
07306;24;;Xã Nhã Nam
07330;24;;Xã Phúc Hòa
07333;24;;Xã Quang Trung
07339;24;;Xã Tân Yên
07351;24;;Xã Ngọc Thiện
07375;24;;Xã Lạng Giang
07381;24;;Xã Tiên Lục
07399;24;;Xã Kép
07420;24;;Xã Mỹ Thái
07432;24;;Xã Tân Dĩnh
07444;24;;Xã Lục Nam
07450;24;;Xã Đông Phú
07462;24;;Xã Bảo Đài
07486;24;;Xã Nghĩa Phương
07489;24;;Xã Trường Sơn
07492;24;;Xã Lục Sơn
07498;24;;Xã Bắc Lũng
07519;24;;Xã Cẩm Lý
07525;24;;Phường Chũ
07531;24;;Xã Tân Sơn
07534;24;;Xã Sa Lý
07537;24;;Xã Biên Sơn
07543;24;;Xã Sơn Hải
07552;24;;Xã Kiên Lao
07573;24;;Xã Biển Động
07582;24;;Xã Lục Ngạn
07594;24;;Xã Đèo Gia
07603;24;;Xã Nam Dương
07612;24;;Phường Phượng Sơn
07615;24;;Xã Sơn Động
07616;24;;Xã Tây Yên Tử
07621;24;;Xã Vân Sơn
07627;24;;Xã Đại Sơn
07642;24;;Xã Yên Định
07654;24;;Xã An Lạc
07663;24;;Xã Tuấn Đạo
07672;24;;Xã Dương Hưu
07681;24;;Phường Yên Dũng
07682;24;;Phường Tân An
07696;24;;Phường Tiền Phong
07699;24;;Phường Tân Tiến
07735;24;;Xã Đồng Việt
07738;24;;Phường Cảnh Thụy
07774;24;;Phường Tự Lạn
07777;24;;Phường Việt Yên
07795;24;;Phường Nếnh
07798;24;;Phường Vân Hà
07822;24;;Xã Hoàng Vân
07840;24;;Xã Hiệp Hòa
07864;24;;Xã Hợp Thịnh
07870;24;;Xã Xuân Cẩm
07894;25;;Phường Nông Trang
07900;25;;Phường Việt Trì
07909;25;;Phường Thanh Miếu
07918;25;;Phường Vân Phú
07942;25;;Phường Phú Thọ
07948;25;;Phường Âu Cơ
07954;25;;Phường Phong Châu
07969;25;;Xã Đoan Hùng
07996;25;;Xã Bằng Luân
07999;25;;Xã Chí Đám
08023;25;;Xã Tây Cốc
08038;25;;Xã Chân Mộng
08053;25;;Xã Hạ Hòa
08071;25;;Xã Đan Thượng
08110;25;;Xã Hiền Lương
08113;25;;Xã Yên Kỳ
08134;25;;Xã Văn Lang
08143;25;;Xã Vĩnh Chân
08152;25;;Xã Thanh Ba
08173;25;;Xã Quảng Yên
08203;25;;Xã Hoàng Cương
08209;25;;Xã Đông Thành
08218;25;;Xã Chí Tiên
08227;25;;Xã Liên Minh
08230;25;;Xã Phù Ninh
08236;25;;Xã Phú Mỹ
08245;25;;Xã Trạm Thản
08254;25;;Xã Dân Chủ
08275;25;;Xã Bình Phú
08290;25;;Xã Yên Lập
08296;25;;Xã Sơn Lương
08305;25;;Xã Xuân Viên
08311;25;;Xã Trung Sơn
08323;25;;Xã Thượng Long
08338;25;;Xã Minh Hòa
08341;25;;Xã Cẩm Khê
08344;25;;Xã Tiên Lương
08377;25;;Xã Vân Bán
08398;25;;Xã Phú Khê
08416;25;;Xã Hùng Việt
08431;25;;Xã Đồng Lương
08434;25;;Xã Tam Nông
08443;25;;Xã Hiền Quan
08467;25;;Xã Vạn Xuân
08479;25;;Xã Thọ Văn
08494;25;;Xã Lâm Thao
08500;25;;Xã Xuân Lũng
08515;25;;Xã Hy Cương
08521;25;;Xã Phùng Nguyên
08527;25;;Xã Bản Nguyên
08542;25;;Xã Thanh Sơn
08545;25;;Xã Thu Cúc
08560;25;;Xã Lai Đồng
08566;25;;Xã Tân Sơn
08584;25;;Xã Võ Miếu
08590;25;;Xã Xuân Đài
08593;25;;Xã Minh Đài
08611;25;;Xã Văn Miếu
08614;25;;Xã Cự Đồng
08620;25;;Xã Long Cốc
08632;25;;Xã Hương Cần
08635;25;;Xã Khả Cửu
08656;25;;Xã Yên Sơn
08662;25;;Xã Đào Xá
08674;25;;Xã Thanh Thủy
08686;25;;Xã Tu Vũ
08707;25;;Phường Vĩnh Yên
08716;25;;Phường Vĩnh Phúc
08740;25;;Phường Phúc Yên
08746;25;;Phường Xuân Hòa
08761;25;;Xã Lập Thạch
08770;25;;Xã Hợp Lý
08773;25;;Xã Yên Lãng
08782;25;;Xã Hải Lựu
08788;25;;Xã Thái Hòa
08812;25;;Xã Liên Hòa
08824;25;;Xã Tam Sơn
08842;25;;Xã Tiên Lữ
08848;25;;Xã Sông Lô
08866;25;;Xã Sơn Đông
08869;25;;Xã Tam Dương
08872;25;;Xã Tam Dương Bắc
08896;25;;Xã Hoàng An
08905;25;;Xã Hội Thịnh
08911;25;;Xã Tam Đảo
08914;25;;Xã Đạo Trù
08923;25;;Xã Đại Đình
08935;25;;Xã Bình Nguyên
08944;25;;Xã Bình Tuyền
08950;25;;Xã Bình Xuyên
08971;25;;Xã Xuân Lãng
08974;01;;Xã Quang Minh
08980;01;;Xã Yên Lãng
08995;01;;Xã Tiến Thắng
09022;01;;Xã Mê Linh
09025;25;;Xã Yên Lạc
09040;25;;Xã Tề Lỗ
09043;25;;Xã Tam Hồng
09052;25;;Xã Nguyệt Đức
09064;25;;Xã Liên Châu
09076;25;;Xã Vĩnh Tường
09079;25;;Xã Vĩnh An
09100;25;;Xã Vĩnh Hưng
09106;25;;Xã Vĩnh Thành
09112;25;;Xã Thổ Tang
09154;25;;Xã Vĩnh Phú
09169;24;;Phường Vũ Ninh
09187;24;;Phường Kinh Bắc
09190;24;;Phường Võ Cường
09193;24;;Xã Yên Phong
09202;24;;Xã Tam Giang
09205;24;;Xã Yên Trung
09208;24;;Xã Tam Đa
09238;24;;Xã Văn Môn
09247;24;;Phường Quế Võ
09253;24;;Phường Nhân Hòa
09265;24;;Phường Phương Liễu
09286;24;;Phường Nam Sơn
09292;24;;Xã Phù Lãng
09295;24;;Phường Bồng Lai
09301;24;;Phường Đào Viên
09313;24;;Xã Chi Lăng
09319;24;;Xã Tiên Du
09325;24;;Phường Hạp Lĩnh
09334;24;;Xã Liên Bão
09340;24;;Xã Đại Đồng
09343;24;;Xã Tân Chi
09349;24;;Xã Phật Tích
09367;24;;Phường Từ Sơn
09370;24;;Phường Tam Sơn
09379;24;;Phường Phù Khê
09385;24;;Phường Đồng Nguyên
09400;24;;Phường Thuận Thành
09409;24;;Phường Mão Điền
09427;24;;Phường Trí Quả
09430;24;;Phường Trạm Lộ
09433;24;;Phường Song Liễu
09445;24;;Phường Ninh Xá
09454;24;;Xã Gia Bình
09466;24;;Xã Cao Đức
09469;24;;Xã Đại Lai
09475;24;;Xã Nhân Thắng
09487;24;;Xã Đông Cứu
09496;24;;Xã Lương Tài
09499;24;;Xã Trung Kênh
09523;24;;Xã Trung Chính
09529;24;;Xã Lâm Thao
09552;01;;Phường Kiến Hưng
09556;01;;Phường Hà Đông
09562;01;;Phường Yên Nghĩa
09568;01;;Phường Phú Lương
09574;01;;Phường Sơn Tây
09604;01;;Phường Tùng Thiện
09616;01;;Xã Đoài Phương
09619;01;;Xã Quảng Oai
09634;01;;Xã Cổ Đô
09661;01;;Xã Minh Châu
09664;01;;Xã Vật Lại
09676;01;;Xã Bất Bạt
09694;01;;Xã Suối Hai
09700;01;;Xã Ba Vì
09706;01;;Xã Yên Bài
09715;01;;Xã Phúc Thọ
09739;01;;Xã Phúc Lộc
09772;01;;Xã Hát Môn
09784;01;;Xã Đan Phượng
09787;01;;Xã Liên Minh
09817;01;;Xã Ô Diên
09832;01;;Xã Hoài Đức
09856;01;;Xã Dương Hòa
09871;01;;Xã Sơn Đồng
09877;01;;Xã An Khánh
09886;01;;Phường Dương Nội
09895;01;;Xã Quốc Oai
09910;01;;Xã Kiều Phú
09931;01;;Xã Hưng Đạo
09952;01;;Xã Phú Cát
09955;01;;Xã Thạch Thất
09982;01;;Xã Hạ Bằng
09988;01;;Xã Hòa Lạc
10003;01;;Xã Tây Phương
10015;01;;Phường Chương Mỹ
10030;01;;Xã Phú Nghĩa
10045;01;;Xã Xuân Mai
10072;01;;Xã Quảng Bị
10081;01;;Xã Trần Phú
10096;01;;Xã Hòa Phú
10114;01;;Xã Thanh Oai
10126;01;;Xã Bình Minh
10144;01;;Xã Tam Hưng
10180;01;;Xã Dân Hòa
10183;01;;Xã Thường Tín
10210;01;;Xã Hồng Vân
10231;01;;Xã Thượng Phúc
10237;01;;Xã Chương Dương
10273;01;;Xã Phú Xuyên
10279;01;;Xã Phượng Dực
10330;01;;Xã Chuyên Mỹ
10342;01;;Xã Đại Xuyên
10354;01;;Xã Vân Đình
10369;01;;Xã Ứng Thiên
10402;01;;Xã Ứng Hòa
10417;01;;Xã Hòa Xá
10441;01;;Xã Mỹ Đức
10459;01;;Xã Phúc Sơn
10465;01;;Xã Hồng Sơn
10489;01;;Xã Hương Sơn
10507;31;;Phường Thành Đông
10525;31;;Phường Hải Dương
10532;31;;Phường Lê Thanh Nghị
10537;31;;Phường Tân Hưng
10543;31;;Phường Việt Hòa
10546;31;;Phường Chí Linh
10549;31;;Phường Chu Văn An
10552;31;;Phường Nguyễn Trãi
10570;31;;Phường Trần Hưng Đạo
10573;31;;Phường Trần Nhân Tông
10603;31;;Phường Lê Đại Hành
10606;31;;Xã Nam Sách
10615;31;;Xã Hợp Tiến
10633;31;;Xã Trần Phú
10642;31;;Xã Thái Tân
10645;31;;Xã An Phú
10660;31;;Phường Ái Quốc
10675;31;;Phường Kinh Môn
10678;31;;Phường Bắc An Phụ
10705;31;;Xã Nam An Phụ
10714;31;;Phường Nhị Chiểu
10726;31;;Phường Phạm Sư Mạnh
10729;31;;Phường Trần Liễu
10744;31;;Phường Nguyễn Đại Năng
10750;31;;Xã Phú Thái
10756;31;;Xã Lai Khê
10792;31;;Xã An Thành
10804;31;;Xã Kim Thành
10813;31;;Xã Thanh Hà
10816;31;;Xã Hà Bắc
10837;31;;Phường Nam Đồng
10843;31;;Xã Hà Nam
10846;31;;Xã Hà Tây
10882;31;;Xã Hà Đông
10888;31;;Xã Cẩm Giang
10891;31;;Phường Tứ Minh
10903;31;;Xã Cẩm Giàng
10909;31;;Xã Tuệ Tĩnh
10930;31;;Xã Mao Điền
10945;31;;Xã Kẻ Sặt
10966;31;;Xã Bình Giang
10972;31;;Xã Đường An
10993;31;;Xã Thượng Hồng
10999;31;;Xã Gia Lộc
11002;31;;Phường Thạch Khôi
11020;31;;Xã Yết Kiêu
11050;31;;Xã Gia Phúc
11065;31;;Xã Trường Tân
11074;31;;Xã Tứ Kỳ
11086;31;;Xã Đại Sơn
11113;31;;Xã Tân Kỳ
11131;31;;Xã Chí Minh
11140;31;;Xã Lạc Phượng
11146;31;;Xã Nguyên Giáp
11164;31;;Xã Vĩnh Lại
11167;31;;Xã Tân An
11203;31;;Xã Ninh Giang
11218;31;;Xã Hồng Châu
11224;31;;Xã Khúc Thừa Dụ
11239;31;;Xã Thanh Miện
11242;31;;Xã Nguyễn Lương Bằng
11254;31;;Xã Bắc Thanh Miện
11257;31;;Xã Hải Hưng
11284;31;;Xã Nam Thanh Miện
11311;31;;Phường Hồng Bàng
11329;31;;Phường Ngô Quyền
11359;31;;Phường Gia Viên
11383;31;;Phường Lê Chân
11407;31;;Phường An Biên
11411;31;;Phường Đông Hải
11413;31;;Phường Hải An
11443;31;;Phường Kiến An
11446;31;;Phường Phù Liễn
11455;31;;Phường Đồ Sơn
11473;31;;Phường Bạch Đằng
11488;31;;Phường Lưu Kiếm
11503;31;;Xã Việt Khê
11506;31;;Phường Lê Ích Mộc
11533;31;;Phường Hòa Bình
11542;31;;Phường Nam Triệu
11557;31;;Phường Thiên Hương
11560;31;;Phường Thủy Nguyên
11581;31;;Phường An Dương
11593;31;;Phường An Phong
11602;31;;Phường Hồng An
11617;31;;Phường An Hải
11629;31;;Xã An Lão
11635;31;;Xã An Trường
11647;31;;Xã An Quang
11668;31;;Xã An Khánh
11674;31;;Xã An Hưng
11680;31;;Xã Kiến Thụy
11689;31;;Phường Hưng Đạo
11692;31;;Phường Dương Kinh
11713;31;;Xã Nghi Dương
11725;31;;Xã Kiến Minh
11728;31;;Xã Kiến Hưng
11737;31;;Phường Nam Đồ Sơn
11749;31;;Xã Kiến Hải
11755;31;;Xã Tiên Lãng
11761;31;;Xã Quyết Thắng
11779;31;;Xã Tân Minh
11791;31;;Xã Tiên Minh
11806;31;;Xã Chấn Hưng
11809;31;;Xã Hùng Thắng
11824;31;;Xã Vĩnh Bảo
11836;31;;Xã Vĩnh Thịnh
11842;31;;Xã Vĩnh Thuận
11848;31;;Xã Vĩnh Hòa
11875;31;;Xã Vĩnh Hải
11887;31;;Xã Vĩnh Am
11911;31;;Xã Nguyễn Bỉnh Khiêm
11914;31;;Đặc khu Cát Hải
11948;31;;Đặc khu Bạch Long Vĩ
11953;33;;Phường Phố Hiến
11977;33;;Xã Tân Hưng
11980;33;;Phường Hồng Châu
11983;33;;Phường Sơn Nam
11992;33;;Xã Lạc Đạo
11995;33;;Xã Đại Đồng
12004;33;;Xã Như Quỳnh
12019;33;;Xã Văn Giang
12025;33;;Xã Phụng Công
12031;33;;Xã Nghĩa Trụ
12049;33;;Xã Mễ Sở
12064;33;;Xã Nguyễn Văn Linh
12070;33;;Xã Hoàn Long
12073;33;;Xã Yên Mỹ
12091;33;;Xã Việt Yên
12103;33;;Phường Mỹ Hào
12127;33;;Phường Thượng Hồng
12133;33;;Phường Đường Hào
12142;33;;Xã Ân Thi
12148;33;;Xã Phạm Ngũ Lão
12166;33;;Xã Xuân Trúc
12184;33;;Xã Nguyễn Trãi
12196;33;;Xã Hồng Quang
12205;33;;Xã Khoái Châu
12223;33;;Xã Triệu Việt Vương
12238;33;;Xã Việt Tiến
12247;33;;Xã Châu Ninh
12271;33;;Xã Chí Minh
12280;33;;Xã Lương Bằng
12286;33;;Xã Nghĩa Dân
12313;33;;Xã Đức Hợp
12322;33;;Xã Hiệp Cường
12337;33;;Xã Hoàng Hoa Thám
12361;33;;Xã Tiên Hoa
12364;33;;Xã Tiên Lữ
12391;33;;Xã Quang Hưng
12406;33;;Xã Đoàn Đào
12424;33;;Xã Tiên Tiến
12427;33;;Xã Tống Trân
12452;33;;Phường Trần Hưng Đạo
12454;33;;Phường Trần Lãm
12466;33;;Phường Vũ Phúc
12472;33;;Xã Quỳnh Phụ
12499;33;;Xã A Sào
12511;33;;Xã Minh Thọ
12517;33;;Xã Ngọc Lâm
12523;33;;Xã Phụ Dực
12526;33;;Xã Đồng Bằng
12532;33;;Xã Nguyễn Du
12577;33;;Xã Quỳnh An
12583;33;;Xã Tân Tiến
12586;33;;Xã Hưng Hà
12595;33;;Xã Ngự Thiên
12613;33;;Xã Long Hưng
12619;33;;Xã Diên Hà
12631;33;;Xã Thần Khê
12634;33;;Xã Tiên La
12676;33;;Xã Lê Quý Đôn
12685;33;;Xã Hồng Minh
12688;33;;Xã Đông Hưng
12694;33;;Xã Bắc Đông Hưng
12700;33;;Xã Bắc Tiên Hưng
12736;33;;Xã Đông Tiên Hưng
12745;33;;Xã Bắc Đông Quan
12754;33;;Xã Tiên Hưng
12763;33;;Xã Nam Tiên Hưng
12775;33;;Xã Nam Đông Hưng
12793;33;;Xã Đông Quan
12817;33;;Phường Trà Lý
12826;33;;Xã Thái Thụy
12850;33;;Xã Tây Thụy Anh
12859;33;;Xã Bắc Thụy Anh
12862;33;;Xã Đông Thụy Anh
12865;33;;Xã Thụy Anh
12904;33;;Xã Nam Thụy Anh
12916;33;;Xã Bắc Thái Ninh
12919;33;;Xã Tây Thái Ninh
12922;33;;Xã Thái Ninh
12943;33;;Xã Đông Thái Ninh
12961;33;;Xã Nam Thái Ninh
12970;33;;Xã Tiền Hải
12988;33;;Xã Đông Tiền Hải
13003;33;;Xã Đồng Châu
13021;33;;Xã Ái Quốc
13039;33;;Xã Tây Tiền Hải
13057;33;;Xã Nam Cường
13063;33;;Xã Nam Tiền Hải
13066;33;;Xã Hưng Phú
13075;33;;Xã Kiến Xương
13093;33;;Xã Trà Giang
13096;33;;Xã Bình Nguyên
13120;33;;Xã Lê Lợi
13132;33;;Xã Quang Lịch
13141;33;;Xã Vũ Quý
13159;33;;Xã Hồng Vũ
13183;33;;Xã Bình Thanh
13186;33;;Xã Bình Định
13192;33;;Xã Vũ Thư
13219;33;;Xã Vạn Xuân
13222;33;;Xã Thư Trì
13225;33;;Phường Thái Bình
13246;33;;Xã Tân Thuận
13264;33;;Xã Thư Vũ
13279;33;;Xã Vũ Tiên
13285;37;;Phường Phủ Lý
13291;37;;Phường Phù Vân
13318;37;;Phường Châu Sơn
13324;37;;Phường Duy Tiên
13330;37;;Phường Duy Tân
13336;37;;Phường Duy Hà
13348;37;;Phường Đồng Văn
13363;37;;Phường Tiên Sơn
13366;37;;Phường Hà Nam
13384;37;;Phường Kim Bảng
13393;37;;Phường Lê Hồ
13396;37;;Phường Nguyễn Úy
13402;37;;Phường Kim Thanh
13420;37;;Phường Tam Chúc
13435;37;;Phường Lý Thường Kiệt
13444;37;;Phường Liêm Tuyền
13456;37;;Xã Liêm Hà
13474;37;;Xã Tân Thanh
13483;37;;Xã Thanh Bình
13489;37;;Xã Thanh Lâm
13495;37;;Xã Thanh Liêm
13501;37;;Xã Bình Mỹ
13504;37;;Xã Bình Lục
13531;37;;Xã Bình Giang
13540;37;;Xã Bình An
13558;37;;Xã Bình Sơn
13573;37;;Xã Lý Nhân
13579;37;;Xã Bắc Lý
13591;37;;Xã Nam Xang
13594;37;;Xã Trần Thương
13597;37;;Xã Vĩnh Trụ
13609;37;;Xã Nhân Hà
13627;37;;Xã Nam Lý
13669;37;;Phường Nam Định
13684;37;;Phường Thiên Trường
13693;37;;Phường Đông A
13699;37;;Phường Thành Nam
13708;37;;Phường Mỹ Lộc
13741;37;;Xã Vụ Bản
13750;37;;Xã Minh Tân
13753;37;;Xã Hiển Khánh
13777;37;;Phường Trường Thi
13786;37;;Xã Liên Minh
13795;37;;Xã Ý Yên
13807;37;;Xã Tân Minh
13822;37;;Xã Phong Doanh
13834;37;;Xã Vũ Dương
13864;37;;Xã Vạn Thắng
13870;37;;Xã Yên Cường
13879;37;;Xã Yên Đồng
13891;37;;Xã Nghĩa Hưng
13894;37;;Xã Rạng Đông
13900;37;;Xã Đồng Thịnh
13918;37;;Xã Nghĩa Sơn
13927;37;;Xã Hồng Phong
13939;37;;Xã Quỹ Nhất
13957;37;;Xã Nghĩa Lâm
13966;37;;Xã Nam Trực
13972;37;;Phường Vị Khê
13984;37;;Phường Hồng Quang
13987;37;;Xã Nam Hồng
14005;37;;Xã Nam Ninh
14011;37;;Xã Nam Minh
14014;37;;Xã Nam Đồng
14026;37;;Xã Cổ Lễ
14038;37;;Xã Ninh Giang
14053;37;;Xã Trực Ninh
14056;37;;Xã Cát Thành
14062;37;;Xã Quang Hưng
14071;37;;Xã Minh Thái
14077;37;;Xã Ninh Cường
14089;37;;Xã Xuân Trường
14095;37;;Xã Xuân Hồng
14104;37;;Xã Xuân Giang
14122;37;;Xã Xuân Hưng
14161;37;;Xã Giao Minh
14167;37;;Xã Giao Thủy
14179;37;;Xã Giao Hưng
14182;37;;Xã Giao Hòa
14194;37;;Xã Giao Bình
14203;37;;Xã Giao Phúc
14212;37;;Xã Giao Ninh
14215;37;;Xã Hải Hậu
14218;37;;Xã Hải Tiến
14221;37;;Xã Hải Thịnh
14236;37;;Xã Hải Anh
14248;37;;Xã Hải Hưng
14281;37;;Xã Hải An
14287;37;;Xã Hải Quang
14308;37;;Xã Hải Xuân
14329;37;;Phường Hoa Lư
14359;37;;Phường Nam Hoa Lư
14362;37;;Phường Tam Điệp
14365;37;;Phường Trung Sơn
14371;37;;Phường Yên Sơn
14389;37;;Xã Gia Lâm
14401;37;;Xã Gia Tường
14404;37;;Xã Cúc Phương
14407;37;;Xã Phú Sơn
14428;37;;Xã Nho Quan
14434;37;;Xã Thanh Sơn
14452;37;;Xã Quỳnh Lưu
14458;37;;Xã Phú Long
14464;37;;Xã Gia Viễn
14482;37;;Xã Gia Hưng
14488;37;;Xã Gia Vân
14494;37;;Xã Gia Trấn
14500;37;;Xã Đại Hoàng
14524;37;;Xã Gia Phong
14533;37;;Phường Tây Hoa Lư
14560;37;;Xã Yên Khánh
14563;37;;Xã Khánh Thiện
14566;37;;Phường Đông Hoa Lư
14608;37;;Xã Khánh Trung
14611;37;;Xã Khánh Nhạc
14614;37;;Xã Khánh Hội
14620;37;;Xã Phát Diệm
14623;37;;Xã Bình Minh
14638;37;;Xã Kim Sơn
14647;37;;Xã Quang Thiện
14653;37;;Xã Chất Bình
14674;37;;Xã Lai Thành
14677;37;;Xã Định Hóa
14698;37;;Xã Kim Đông
14701;37;;Xã Yên Mô
14725;37;;Phường Yên Thắng
14728;37;;Xã Yên Từ
14743;37;;Xã Yên Mạc
14746;37;;Xã Đồng Thái
14758;38;;Phường Hàm Rồng
14797;38;;Phường Hạc Thành
14812;38;;Phường Bỉm Sơn
14818;38;;Phường Quang Trung
14845;38;;Xã Mường Lát
14848;38;;Xã Tam Chung
14854;38;;Xã Mường Lý
14857;38;;Xã Trung Lý
14860;38;;Xã Quang Chiểu
14863;38;;Xã Pù Nhi
14864;38;;Xã Nhi Sơn
14866;38;;Xã Mường Chanh
14869;38;;Xã Hồi Xuân
14872;38;;Xã Trung Thành
14875;38;;Xã Trung Sơn
14878;38;;Xã Phú Lệ
14890;38;;Xã Phú Xuân
14896;38;;Xã Hiền Kiệt
14902;38;;Xã Nam Xuân
14908;38;;Xã Thiên Phủ
14923;38;;Xã Bá Thước
14932;38;;Xã Điền Quang
14950;38;;Xã Điền Lư
14953;38;;Xã Quý Lương
14956;38;;Xã Pù Luông
14959;38;;Xã Cổ Lũng
14974;38;;Xã Văn Nho
14980;38;;Xã Thiết Ống
15001;38;;Xã Trung Hạ
15007;38;;Xã Tam Thanh
15010;38;;Xã Sơn Thủy
15013;38;;Xã Na Mèo
15016;38;;Xã Quan Sơn
15019;38;;Xã Tam Lư
15022;38;;Xã Sơn Điện
15025;38;;Xã Mường Mìn
15031;38;;Xã Yên Khương
15034;38;;Xã Yên Thắng
15043;38;;Xã Giao An
15049;38;;Xã Văn Phú
15055;38;;Xã Linh Sơn
15058;38;;Xã Đồng Lương
15061;38;;Xã Ngọc Lặc
15085;38;;Xã Thạch Lập
15091;38;;Xã Ngọc Liên
15106;38;;Xã Nguyệt Ấn
15112;38;;Xã Kiên Thọ
15124;38;;Xã Minh Sơn
15127;38;;Xã Cẩm Thủy
15142;38;;Xã Cẩm Thạch
15148;38;;Xã Cẩm Tú
15163;38;;Xã Cẩm Vân
15178;38;;Xã Cẩm Tân
15187;38;;Xã Kim Tân
15190;38;;Xã Vân Du
15199;38;;Xã Thạch Quảng
15211;38;;Xã Thạch Bình
15229;38;;Xã Thành Vinh
15250;38;;Xã Ngọc Trạo
15271;38;;Xã Hà Trung
15274;38;;Xã Hà Long
15286;38;;Xã Hoạt Giang
15298;38;;Xã Lĩnh Toại
15316;38;;Xã Tống Sơn
15349;38;;Xã Vĩnh Lộc
15361;38;;Xã Tây Đô
15382;38;;Xã Biện Thượng
15409;38;;Xã Yên Phú
15412;38;;Xã Quý Lộc
15421;38;;Xã Yên Trường
15442;38;;Xã Yên Ninh
15448;38;;Xã Định Hòa
15457;38;;Xã Định Tân
15469;38;;Xã Yên Định
15499;38;;Xã Thọ Xuân
15505;38;;Xã Thọ Long
15520;38;;Xã Xuân Hòa
15544;38;;Xã Lam Sơn
15553;38;;Xã Sao Vàng
15568;38;;Xã Thọ Lập
15574;38;;Xã Xuân Tín
15592;38;;Xã Xuân Lập
15607;38;;Xã Bát Mọt
15610;38;;Xã Yên Nhân
15622;38;;Xã Vạn Xuân
15628;38;;Xã Lương Sơn
15634;38;;Xã Luận Thành
15643;38;;Xã Thắng Lộc
15646;38;;Xã Thường Xuân
15658;38;;Xã Xuân Chinh
15661;38;;Xã Tân Thành
15664;38;;Xã Triệu Sơn
15667;38;;Xã Thọ Bình
15682;38;;Xã Hợp Tiến
15715;38;;Xã Tân Ninh
15724;38;;Xã Đồng Tiến
15754;38;;Xã Thọ Ngọc
15763;38;;Xã Thọ Phú
15766;38;;Xã An Nông
15772;38;;Xã Thiệu Hóa
15778;38;;Xã Thiệu Tiến
15796;38;;Xã Thiệu Quang
15820;38;;Xã Thiệu Toán
15835;38;;Xã Thiệu Trung
15853;38;;Phường Đông Tiến
15865;38;;Xã Hoằng Hóa
15880;38;;Xã Hoằng Giang
15889;38;;Xã Hoằng Phú
15910;38;;Xã Hoằng Sơn
15925;38;;Phường Nguyệt Viên
15961;38;;Xã Hoằng Lộc
15976;38;;Xã Hoằng Châu
15991;38;;Xã Hoằng Tiến
16000;38;;Xã Hoằng Thanh
16012;38;;Xã Hậu Lộc
16021;38;;Xã Triệu Lộc
16033;38;;Xã Đông Thành
16072;38;;Xã Hoa Lộc
16078;38;;Xã Vạn Lộc
16093;38;;Xã Nga Sơn
16108;38;;Xã Tân Tiến
16114;38;;Xã Nga Thắng
16138;38;;Xã Hồ Vương
16144;38;;Xã Nga An
16171;38;;Xã Ba Đình
16174;38;;Xã Như Xuân
16177;38;;Xã Xuân Bình
16186;38;;Xã Hóa Quỳ
16213;38;;Xã Thanh Phong
16222;38;;Xã Thanh Quân
16225;38;;Xã Thượng Ninh
16228;38;;Xã Như Thanh
16234;38;;Xã Xuân Du
16249;38;;Xã Mậu Lâm
16258;38;;Xã Xuân Thái
16264;38;;Xã Yên Thọ
16273;38;;Xã Thanh Kỳ
16279;38;;Xã Nông Cống
16297;38;;Xã Trung Chính
16309;38;;Xã Thắng Lợi
16342;38;;Xã Thăng Bình
16348;38;;Xã Trường Văn
16363;38;;Xã Tượng Lĩnh
16369;38;;Xã Công Chính
16378;38;;Phường Đông Sơn
16417;38;;Phường Đông Quang
16438;38;;Xã Lưu Vệ
16480;38;;Xã Quảng Yên
16489;38;;Xã Quảng Chính
16498;38;;Xã Quảng Ngọc
16516;38;;Phường Nam Sầm Sơn
16522;38;;Phường Quảng Phú
16531;38;;Phường Sầm Sơn
16540;38;;Xã Quảng Ninh
16543;38;;Xã Quảng Bình
16549;38;;Xã Tiên Trang
16561;38;;Phường Tĩnh Gia
16576;38;;Phường Ngọc Sơn
16591;38;;Xã Các Sơn
16594;38;;Phường Tân Dân
16597;38;;Phường Hải Lĩnh
16609;38;;Phường Đào Duy Từ
16624;38;;Phường Trúc Lâm
16636;38;;Xã Trường Lâm
16645;38;;Phường Hải Bình
16654;38;;Phường Nghi Sơn
16681;40;;Phường Thành Vinh
16690;40;;Phường Trường Vinh
16702;40;;Phường Vinh Phú
16708;40;;Phường Vinh Lộc
16732;40;;Phường Cửa Lò
16738;40;;Xã Quế Phong
16744;40;;Xã Thông Thụ
16750;40;;Xã Tiền Phong
16756;40;;Xã Tri Lễ
16774;40;;Xã Mường Quàng
16777;40;;Xã Quỳ Châu
16792;40;;Xã Châu Tiến
16801;40;;Xã Hùng Chân
16804;40;;Xã Châu Bình
16813;40;;Xã Mường Xén
16816;40;;Xã Mỹ Lý
16819;40;;Xã Bắc Lý
16822;40;;Xã Keng Đu
16828;40;;Xã Huồi Tụ
16831;40;;Xã Mường Lống
16834;40;;Xã Na Loi
16837;40;;Xã Nậm Cắn
16849;40;;Xã Hữu Kiệm
16855;40;;Xã Chiêu Lưu
16858;40;;Xã Mường Típ
16870;40;;Xã Na Ngoi
16876;40;;Xã Tương Dương
16882;40;;Xã Nhôn Mai
16885;40;;Xã Hữu Khuông
16903;40;;Xã Nga My
16906;40;;Xã Lượng Minh
16909;40;;Xã Yên Hòa
16912;40;;Xã Yên Na
16933;40;;Xã Tam Quang
16936;40;;Xã Tam Thái
16939;40;;Phường Thái Hòa
16941;40;;Xã Nghĩa Đàn
16951;40;;Xã Nghĩa Lâm
16969;40;;Xã Nghĩa Thọ
16972;40;;Xã Nghĩa Hưng
16975;40;;Xã Nghĩa Mai
17011;40;;Phường Tây Hiếu
17017;40;;Xã Đông Hiếu
17029;40;;Xã Nghĩa Lộc
17032;40;;Xã Nghĩa Khánh
17035;40;;Xã Quỳ Hợp
17044;40;;Xã Châu Hồng
17056;40;;Xã Châu Lộc
17059;40;;Xã Tam Hợp
17071;40;;Xã Minh Hợp
17077;40;;Xã Mường Ham
17089;40;;Xã Mường Chọng
17110;40;;Phường Hoàng Mai
17125;40;;Phường Quỳnh Mai
17128;40;;Phường Tân Mai
17143;40;;Xã Quỳnh Văn
17149;40;;Xã Quỳnh Tam
17170;40;;Xã Quỳnh Sơn
17176;40;;Xã Quỳnh Anh
17179;40;;Xã Quỳnh Lưu
17212;40;;Xã Quỳnh Phú
17224;40;;Xã Quỳnh Thắng
17230;40;;Xã Bình Chuẩn
17239;40;;Xã Mậu Thạch
17242;40;;Xã Cam Phục
17248;40;;Xã Châu Khê
17254;40;;Xã Con Cuông
17263;40;;Xã Môn Sơn
17266;40;;Xã Tân Kỳ
17272;40;;Xã Tân Phú
17278;40;;Xã Giai Xuân
17284;40;;Xã Nghĩa Đồng
17287;40;;Xã Tiên Đồng
17305;40;;Xã Tân An
17326;40;;Xã Nghĩa Hành
17329;40;;Xã Anh Sơn
17335;40;;Xã Thành Bình Thọ
17344;40;;Xã Nhân Hòa
17357;40;;Xã Vĩnh Tường
17365;40;;Xã Anh Sơn Đông
17380;40;;Xã Yên Xuân
17395;40;;Xã Hùng Châu
17416;40;;Xã Đức Châu
17419;40;;Xã Hải Châu
17443;40;;Xã Quảng Châu
17464;40;;Xã Diễn Châu
17476;40;;Xã Minh Châu
17479;40;;Xã An Châu
17488;40;;Xã Tân Châu
17506;40;;Xã Yên Thành
17515;40;;Xã Bình Minh
17521;40;;Xã Quang Đồng
17524;40;;Xã Giai Lạc
17530;40;;Xã Đông Thành
17560;40;;Xã Vân Du
17569;40;;Xã Quan Thành
17605;40;;Xã Hợp Minh
17611;40;;Xã Vân Tụ
17623;40;;Xã Bạch Ngọc
17641;40;;Xã Lương Sơn
17662;40;;Xã Đô Lương
17677;40;;Xã Văn Hiến
17689;40;;Xã Thuần Trung
17707;40;;Xã Bạch Hà
17713;40;;Xã Đại Đồng
17722;40;;Xã Hạnh Lâm
17728;40;;Xã Cát Ngạn
17743;40;;Xã Tam Đồng
17759;40;;Xã Sơn Lâm
17770;40;;Xã Hoa Quân
17779;40;;Xã Xuân Lâm
17791;40;;Xã Kim Bảng
17818;40;;Xã Bích Hào
17827;40;;Xã Nghi Lộc
17833;40;;Xã Hải Lộc
17842;40;;Xã Thần Lĩnh
17854;40;;Xã Văn Kiều
17857;40;;Xã Phúc Lộc
17866;40;;Xã Trung Lộc
17878;40;;Xã Đông Lộc
17920;40;;Phường Vinh Hưng
17935;40;;Xã Nam Đàn
17944;40;;Xã Đại Huệ
17950;40;;Xã Vạn An
17971;40;;Xã Kim Liên
17989;40;;Xã Thiên Nhẫn
18001;40;;Xã Hưng Nguyên
18007;40;;Xã Yên Trung
18028;40;;Xã Hưng Nguyên Nam
18040;40;;Xã Lam Thành
18073;42;;Phường Thành Sen
18100;42;;Phường Trần Phú
18115;42;;Phường Bắc Hồng Lĩnh
18118;42;;Phường Nam Hồng Lĩnh
18133;42;;Xã Hương Sơn
18160;42;;Xã Sơn Hồng
18163;42;;Xã Sơn Tiến
18172;42;;Xã Sơn Tây
18184;42;;Xã Sơn Giang
18196;42;;Xã Sơn Kim 1
18199;42;;Xã Sơn Kim 2
18202;42;;Xã Tứ Mỹ
18223;42;;Xã Kim Hoa
18229;42;;Xã Đức Thọ
18244;42;;Xã Đức Minh
18262;42;;Xã Đức Quang
18277;42;;Xã Đức Thịnh
18304;42;;Xã Đức Đồng
18313;42;;Xã Vũ Quang
18322;42;;Xã Mai Hoa
18328;42;;Xã Thượng Đức
18352;42;;Xã Nghi Xuân
18364;42;;Xã Đan Hải
18373;42;;Xã Tiên Điền
18394;42;;Xã Cổ Đạm
18406;42;;Xã Can Lộc
18409;42;;Xã Hồng Lộc
18418;42;;Xã Tùng Lộc
18436;42;;Xã Trường Lưu
18466;42;;Xã Gia Hanh
18481;42;;Xã Xuân Lộc
18484;42;;Xã Đồng Lộc
18496;42;;Xã Hương Khê
18502;42;;Xã Hà Linh
18523;42;;Xã Hương Bình
18532;42;;Xã Hương Phố
18544;42;;Xã Hương Xuân
18547;42;;Xã Phúc Trạch
18550;42;;Xã Hương Đô
18562;42;;Xã Thạch Hà
18568;42;;Xã Lộc Hà
18583;42;;Xã Mai Phụ
18586;42;;Xã Đông Kinh
18601;42;;Xã Việt Xuyên
18604;42;;Xã Thạch Khê
18619;42;;Xã Đồng Tiến
18628;42;;Xã Thạch Lạc
18634;42;;Xã Toàn Lưu
18652;42;;Phường Hà Huy Tập
18667;42;;Xã Thạch Xuân
18673;42;;Xã Cẩm Xuyên
18676;42;;Xã Thiên Cầm
18682;42;;Xã Yên Hòa
18685;42;;Xã Cẩm Bình
18736;42;;Xã Cẩm Hưng
18739;42;;Xã Cẩm Duệ
18742;42;;Xã Cẩm Trung
18748;42;;Xã Cẩm Lạc
18754;42;;Phường Sông Trí
18766;42;;Xã Kỳ Xuân
18775;42;;Xã Kỳ Anh
18781;42;;Phường Hải Ninh
18787;42;;Xã Kỳ Văn
18790;42;;Xã Kỳ Khang
18814;42;;Xã Kỳ Hoa
18823;42;;Phường Vũng Áng
18832;42;;Phường Hoành Sơn
18838;42;;Xã Kỳ Lạc
18844;42;;Xã Kỳ Thượng
18859;44;;Phường Đồng Thuận
18871;44;;Phường Đồng Sơn
18880;44;;Phường Đồng Hới
18901;44;;Xã Minh Hóa
18904;44;;Xã Dân Hóa
18919;44;;Xã Tân Thành
18922;44;;Xã Kim Điền
18943;44;;Xã Kim Phú
18949;44;;Xã Đồng Lê
18952;44;;Xã Tuyên Sơn
18958;44;;Xã Tuyên Lâm
18985;44;;Xã Tuyên Phú
18991;44;;Xã Tuyên Bình
18997;44;;Xã Tuyên Hóa
19009;44;;Phường Ba Đồn
19021;44;;Xã Phú Trạch
19030;44;;Xã Trung Thuần
19033;44;;Xã Hòa Trạch
19051;44;;Xã Tân Gianh
19057;44;;Xã Quảng Trạch
19066;44;;Phường Bắc Gianh
19075;44;;Xã Nam Ba Đồn
19093;44;;Xã Nam Gianh
19111;44;;Xã Hoàn Lão
19126;44;;Xã Bắc Trạch
19138;44;;Xã Phong Nha
19141;44;;Xã Bố Trạch
19147;44;;Xã Thượng Trạch
19159;44;;Xã Đông Trạch
19198;44;;Xã Nam Trạch
19204;44;;Xã Trường Sơn
19207;44;;Xã Quảng Ninh
19225;44;;Xã Ninh Châu
19237;44;;Xã Trường Ninh
19246;44;;Xã Lệ Ninh
19249;44;;Xã Lệ Thủy
19255;44;;Xã Cam Hồng
19288;44;;Xã Sen Ngư
19291;44;;Xã Tân Mỹ
19309;44;;Xã Trường Phú
19318;44;;Xã Kim Ngân
19333;44;;Phường Đông Hà
19351;44;;Phường Nam Đông Hà
19360;44;;Phường Quảng Trị
19363;44;;Xã Vĩnh Linh
19366;44;;Xã Bến Quan
19372;44;;Xã Vĩnh Hoàng
19405;44;;Xã Vĩnh Thủy
19414;44;;Xã Cửa Tùng
19429;44;;Xã Khe Sanh
19432;44;;Xã Lao Bảo
19435;44;;Xã Hướng Lập
19441;44;;Xã Hướng Phùng
19462;44;;Xã Tân Lập
19483;44;;Xã A Dơi
19489;44;;Xã Lìa
19495;44;;Xã Gio Linh
19496;44;;Xã Cửa Việt
19501;44;;Xã Bến Hải
19537;44;;Xã Cồn Tiên
19555;44;;Xã Hướng Hiệp
19564;44;;Xã Đakrông
19567;44;;Xã Ba Lòng
19588;44;;Xã Tà Rụt
19594;44;;Xã La Lay
19597;44;;Xã Cam Lộ
19603;44;;Xã Hiếu Giang
19624;44;;Xã Triệu Phong
19639;44;;Xã Nam Cửa Việt
19645;44;;Xã Triệu Bình
19654;44;;Xã Triệu Cơ
19669;44;;Xã Ái Tử
19681;44;;Xã Diên Sanh
19699;44;;Xã Vĩnh Định
19702;44;;Xã Hải Lăng
19735;44;;Xã Nam Hải Lăng
19741;44;;Xã Mỹ Thủy
19742;44;;Đặc khu Cồn Cỏ
19753;46;;Phường Phú Xuân
19774;46;;Phường Kim Long
19777;46;;Phường Vỹ Dạ
19789;46;;Phường Thuận Hóa
19804;46;;Phường Hương An
19813;46;;Phường Thủy Xuân
19815;46;;Phường An Cựu
19819;46;;Phường Phong Điền
19828;46;;Phường Phong Phú
19831;46;;Phường Phong Dinh
19858;46;;Phường Phong Thái
19867;46;;Xã Quảng Điền
19873;46;;Phường Phong Quảng
19885;46;;Xã Đan Điền
19900;46;;Phường Thuận An
19909;46;;Phường Dương Nỗ
19918;46;;Xã Phú Hồ
19930;46;;Phường Mỹ Thượng
19942;46;;Xã Phú Vang
19945;46;;Xã Phú Vinh
19960;46;;Phường Phú Bài
19969;46;;Phường Thanh Thủy
19975;46;;Phường Hương Thủy
19996;46;;Phường Hương Trà
20014;46;;Phường Hóa Châu
20017;46;;Phường Kim Trà
20035;46;;Xã Bình Điền
20044;46;;Xã A Lưới 2
20050;46;;Xã A Lưới 5
20056;46;;Xã A Lưới 1
20071;46;;Xã A Lưới 3
20101;46;;Xã A Lưới 4
20107;46;;Xã Phú Lộc
20122;46;;Xã Vinh Lộc
20131;46;;Xã Hưng Lộc
20137;46;;Xã Chân Mây - Lăng Cô
20140;46;;Xã Lộc An
20161;46;;Xã Khe Tre
20179;46;;Xã Nam Đông
20182;46;;Xã Long Quảng
20194;48;;Phường Hải Vân
20197;48;;Phường Liên Chiểu
20200;48;;Phường Hòa Khánh
20209;48;;Phường Thanh Khê
20242;48;;Phường Hải Châu
20257;48;;Phường Hòa Cường
20260;48;;Phường Cẩm Lệ
20263;48;;Phường Sơn Trà
20275;48;;Phường An Hải
20285;48;;Phường Ngũ Hành Sơn
20305;48;;Phường An Khê
20308;48;;Xã Bà Nà
20314;48;;Phường Hòa Xuân
20320;48;;Xã Hòa Vang
20332;48;;Xã Hòa Tiến
20333;48;;Đặc khu Hoàng Sa
20335;48;;Phường Bàn Thạch
20341;48;;Phường Tam Kỳ
20350;48;;Phường Hương Trà
20356;48;;Phường Quảng Phú
20364;48;;Xã Chiên Đàn
20380;48;;Xã Tây Hồ
20392;48;;Xã Phú Ninh
20401;48;;Phường Hội An Tây
20410;48;;Phường Hội An
20413;48;;Phường Hội An Đông
20434;48;;Xã Tân Hiệp
20443;48;;Xã Hùng Sơn
20455;48;;Xã Tây Giang
20458;48;;Xã Avương
20467;48;;Xã Đông Giang
20476;48;;Xã Sông Kôn
20485;48;;Xã Sông Vàng
20494;48;;Xã Bến Hiên
20500;48;;Xã Đại Lộc
20506;48;;Xã Thượng Đức
20515;48;;Xã Hà Nha
20539;48;;Xã Vu Gia
20542;48;;Xã Phú Thuận
20551;48;;Phường Điện Bàn
20557;48;;Phường Điện Bàn Bắc
20569;48;;Xã Điện Bàn Tây
20575;48;;Phường An Thắng
20579;48;;Phường Điện Bàn Đông
20587;48;;Xã Gò Nổi
20599;48;;Xã Nam Phước
20611;48;;Xã Thu Bồn
20623;48;;Xã Duy Xuyên
20635;48;;Xã Duy Nghĩa
20641;48;;Xã Quế Sơn
20650;48;;Xã Xuân Phú
20656;48;;Xã Nông Sơn
20662;48;;Xã Quế Sơn Trung
20669;48;;Xã Quế Phước
20695;48;;Xã Thạnh Mỹ
20698;48;;Xã La Êê
20704;48;;Xã La Dêê
20707;48;;Xã Nam Giang
20710;48;;Xã Bến Giằng
20716;48;;Xã Đắc Pring
20722;48;;Xã Khâm Đức
20728;48;;Xã Phước Hiệp
20734;48;;Xã Phước Năng
20740;48;;Xã Phước Chánh
20752;48;;Xã Phước Thành
20767;48;;Xã Việt An
20770;48;;Xã Phước Trà
20779;48;;Xã Hiệp Đức
20791;48;;Xã Thăng Bình
20794;48;;Xã Thăng An
20818;48;;Xã Đồng Dương
20827;48;;Xã Thăng Phú
20836;48;;Xã Thăng Trường
20848;48;;Xã Thăng Điền
20854;48;;Xã Tiên Phước
20857;48;;Xã Sơn Cẩm Hà
20875;48;;Xã Lãnh Ngọc
20878;48;;Xã Thạnh Bình
20900;48;;Xã Trà My
20908;48;;Xã Trà Liên
20920;48;;Xã Trà Đốc
20923;48;;Xã Trà Tân
20929;48;;Xã Trà Giáp
20938;48;;Xã Trà Leng
20941;48;;Xã Trà Tập
20944;48;;Xã Nam Trà My
20950;48;;Xã Trà Linh
20959;48;;Xã Trà Vân
20965;48;;Xã Núi Thành
20971;48;;Xã Tam Xuân
20977;48;;Xã Đức Phú
20984;48;;Xã Tam Anh
20992;48;;Xã Tam Hải
21004;48;;Xã Tam Mỹ
21025;51;;Phường Cẩm Thành
21028;51;;Phường Nghĩa Lộ
21034;51;;Xã An Phú
21040;51;;Xã Bình Sơn
21061;51;;Xã Vạn Tường
21085;51;;Xã Bình Minh
21100;51;;Xã Bình Chương
21109;51;;Xã Đông Sơn
21115;51;;Xã Trà Bồng
21124;51;;Xã Thanh Bồng
21127;51;;Xã Đông Trà Bồng
21136;51;;Xã Cà Đam
21154;51;;Xã Tây Trà
21157;51;;Xã Tây Trà Bồng
21172;51;;Phường Trương Quang Trọng
21181;51;;Xã Thọ Phong
21196;51;;Xã Trường Giang
21205;51;;Xã Ba Gia
21211;51;;Xã Tịnh Khê
21220;51;;Xã Sơn Tịnh
21235;51;;Xã Tư Nghĩa
21238;51;;Xã Vệ Giang
21244;51;;Xã Trà Giang
21250;51;;Xã Nghĩa Giang
21289;51;;Xã Sơn Hà
21292;51;;Xã Sơn Hạ
21307;51;;Xã Sơn Linh
21319;51;;Xã Sơn Thủy
21325;51;;Xã Sơn Kỳ
21334;51;;Xã Sơn Tây Thượng
21340;51;;Xã Sơn Tây
21343;51;;Xã Sơn Tây Hạ
21349;51;;Xã Sơn Mai
21361;51;;Xã Minh Long
21364;51;;Xã Nghĩa Hành
21370;51;;Xã Phước Giang
21385;51;;Xã Đình Cương
21388;51;;Xã Thiện Tín
21400;51;;Xã Mộ Đức
21409;51;;Xã Long Phụng
21421;51;;Xã Mỏ Cày
21433;51;;Xã Lân Phong
21439;51;;Phường Đức Phổ
21451;51;;Phường Trà Câu
21457;51;;Xã Nguyễn Nghiêm
21472;51;;Xã Khánh Cường
21478;51;;Phường Sa Huỳnh
21484;51;;Xã Ba Tơ
21490;51;;Xã Ba Vinh
21496;51;;Xã Ba Động
21499;51;;Xã Ba Dinh
21520;51;;Xã Đặng Thùy Trâm
21523;51;;Xã Ba Tô
21529;51;;Xã Ba Vì
21538;51;;Xã Ba Xa
21548;51;;Đặc khu Lý Sơn
21553;52;;Phường Quy Nhơn Bắc
21583;52;;Phường Quy Nhơn
21589;52;;Phường Quy Nhơn Tây
21592;52;;Phường Quy Nhơn Nam
21601;52;;Phường Quy Nhơn Đông
21607;52;;Xã Nhơn Châu
21609;52;;Xã An Lão
21616;52;;Xã An Vinh
21622;52;;Xã An Toàn
21628;52;;Xã An Hòa
21637;52;;Phường Tam Quan
21640;52;;Phường Bồng Sơn
21655;52;;Phường Hoài Nhơn Bắc
21661;52;;Phường Hoài Nhơn Tây
21664;52;;Phường Hoài Nhơn
21670;52;;Phường Hoài Nhơn Đông
21673;52;;Phường Hoài Nhơn Nam
21688;52;;Xã Hoài Ân
21697;52;;Xã Ân Hảo
21703;52;;Xã Vạn Đức
21715;52;;Xã Ân Tường
21727;52;;Xã Kim Sơn
21730;52;;Xã Phù Mỹ
21733;52;;Xã Bình Dương
21739;52;;Xã Phù Mỹ Bắc
21751;52;;Xã Phù Mỹ Đông
21757;52;;Xã Phù Mỹ Tây
21769;52;;Xã An Lương
21775;52;;Xã Phù Mỹ Nam
21786;52;;Xã Vĩnh Thạnh
21787;52;;Xã Vĩnh Sơn
21796;52;;Xã Vĩnh Thịnh
21805;52;;Xã Vĩnh Quang
21808;52;;Xã Tây Sơn
21817;52;;Xã Bình Hiệp
21820;52;;Xã Bình Khê
21829;52;;Xã Bình An
21835;52;;Xã Bình Phú
21853;52;;Xã Phù Cát
21859;52;;Xã Đề Gi
21868;52;;Xã Hội Sơn
21871;52;;Xã Hòa Hội
21880;52;;Xã Cát Tiến
21892;52;;Xã Xuân An
21901;52;;Xã Ngô Mây
21907;52;;Phường Bình Định
21910;52;;Phường An Nhơn
21925;52;;Phường An Nhơn Bắc
21934;52;;Phường An Nhơn Đông
21940;52;;Xã An Nhơn Tây
21943;52;;Phường An Nhơn Nam
21952;52;;Xã Tuy Phước
21964;52;;Xã Tuy Phước Bắc
21970;52;;Xã Tuy Phước Đông
21985;52;;Xã Tuy Phước Tây
21994;52;;Xã Vân Canh
21997;52;;Xã Canh Liên
22006;52;;Xã Canh Vinh
22015;66;;Phường Tuy Hòa
22045;66;;Phường Bình Kiến
22051;66;;Phường Sông Cầu
22057;66;;Xã Xuân Lộc
22060;66;;Xã Xuân Cảnh
22075;66;;Xã Xuân Thọ
22076;66;;Phường Xuân Đài
22081;66;;Xã Đồng Xuân
22090;66;;Xã Xuân Lãnh
22096;66;;Xã Phú Mỡ
22111;66;;Xã Xuân Phước
22114;66;;Xã Tuy An Bắc
22120;66;;Xã Tuy An Đông
22132;66;;Xã Tuy An Tây
22147;66;;Xã Ô Loan
22153;66;;Xã Tuy An Nam
22165;66;;Xã Sơn Hòa
22171;66;;Xã Tây Sơn
22177;66;;Xã Vân Hòa
22192;66;;Xã Suối Trai
22207;66;;Xã Sông Hinh
22222;66;;Xã Đức Bình
22225;66;;Xã Ea Bá
22237;66;;Xã Ea Ly
22240;66;;Phường Phú Yên
22250;66;;Xã Sơn Thành
22255;66;;Xã Tây Hòa
22258;66;;Phường Đông Hòa
22261;66;;Phường Hòa Hiệp
22276;66;;Xã Hòa Thịnh
22285;66;;Xã Hòa Mỹ
22291;66;;Xã Hòa Xuân
22303;66;;Xã Phú Hòa 2
22319;66;;Xã Phú Hòa 1
22333;56;;Phường Bắc Nha Trang
22366;56;;Phường Nha Trang
22390;56;;Phường Tây Nha Trang
22402;56;;Phường Nam Nha Trang
22411;56;;Phường Bắc Cam Ranh
22420;56;;Phường Cam Ranh
22423;56;;Phường Ba Ngòi
22432;56;;Phường Cam Linh
22435;56;;Xã Cam Hiệp
22453;56;;Xã Cam Lâm
22465;56;;Xã Cam An
22480;56;;Xã Nam Cam Ranh
22489;56;;Xã Vạn Ninh
22498;56;;Xã Tu Bông
22504;56;;Xã Đại Lãnh
22516;56;;Xã Vạn Thắng
22525;56;;Xã Vạn Hưng
22528;56;;Phường Ninh Hòa
22546;56;;Xã Bắc Ninh Hòa
22552;56;;Xã Tây Ninh Hòa
22558;56;;Xã Hòa Trí
22561;56;;Phường Đông Ninh Hòa
22576;56;;Xã Tân Định
22591;56;;Phường Hòa Thắng
22597;56;;Xã Nam Ninh Hòa
22609;56;;Xã Khánh Vĩnh
22612;56;;Xã Trung Khánh Vĩnh
22615;56;;Xã Bắc Khánh Vĩnh
22624;56;;Xã Tây Khánh Vĩnh
22648;56;;Xã Nam Khánh Vĩnh
22651;56;;Xã Diên Khánh
22657;56;;Xã Diên Điền
22660;56;;Xã Diên Lâm
22672;56;;Xã Diên Thọ
22678;56;;Xã Diên Lạc
22702;56;;Xã Suối Hiệp
22708;56;;Xã Suối Dầu
22714;56;;Xã Khánh Sơn
22720;56;;Xã Tây Khánh Sơn
22732;56;;Xã Đông Khánh Sơn
22736;56;;Đặc khu Trường Sa
22738;56;;Phường Đô Vinh
22741;56;;Phường Bảo An
22759;56;;Phường Phan Rang
22780;56;;Phường Đông Hải
22786;56;;Xã Bác Ái Tây
22795;56;;Xã Bác Ái
22801;56;;Xã Bác Ái Đông
22810;56;;Xã Ninh Sơn
22813;56;;Xã Lâm Sơn
22822;56;;Xã Mỹ Sơn
22828;56;;Xã Anh Dũng
22834;56;;Phường Ninh Chử
22840;56;;Xã Công Hải
22846;56;;Xã Vĩnh Hải
22849;56;;Xã Thuận Bắc
22852;56;;Xã Ninh Hải
22861;56;;Xã Xuân Hải
22870;56;;Xã Ninh Phước
22873;56;;Xã Phước Hậu
22888;56;;Xã Phước Dinh
22891;56;;Xã Phước Hữu
22897;56;;Xã Thuận Nam
22900;56;;Xã Phước Hà
22909;56;;Xã Cà Ná
22918;68;;Phường Mũi Né
22924;68;;Phường Phú Thủy
22933;68;;Phường Hàm Thắng
22945;68;;Phường Phan Thiết
22954;68;;Phường Tiến Thành
22960;68;;Phường Bình Thuận
22963;68;;Xã Tuyên Quang
22969;68;;Xã Liên Hương
22972;68;;Xã Phan Rí Cửa
22978;68;;Xã Tuy Phong
22981;68;;Xã Vĩnh Hảo
23005;68;;Xã Bắc Bình
23008;68;;Xã Phan Sơn
23020;68;;Xã Hải Ninh
23023;68;;Xã Sông Lũy
23032;68;;Xã Lương Sơn
23041;68;;Xã Hồng Thái
23053;68;;Xã Hòa Thắng
23059;68;;Xã Hàm Thuận
23065;68;;Xã La Dạ
23074;68;;Xã Đông Giang
23086;68;;Xã Hồng Sơn
23089;68;;Xã Hàm Thuận Bắc
23095;68;;Xã Hàm Liêm
23110;68;;Xã Hàm Thuận Nam
23122;68;;Xã Hàm Thạnh
23128;68;;Xã Hàm Kiệm
23134;68;;Xã Tân Lập
23143;68;;Xã Tân Thành
23149;68;;Xã Tánh Linh
23152;68;;Xã Bắc Ruộng
23158;68;;Xã Nghị Đức
23173;68;;Xã Đồng Kho
23188;68;;Xã Suối Kiết
23191;68;;Xã Đức Linh
23194;68;;Xã Hoài Đức
23200;68;;Xã Nam Thành
23227;68;;Xã Trà Tân
23230;68;;Xã Tân Minh
23231;68;;Phường Phước Hội
23235;68;;Phường La Gi
23236;68;;Xã Hàm Tân
23246;68;;Xã Tân Hải
23266;68;;Xã Sơn Mỹ
23272;68;;Đặc khu Phú Quý
23284;51;;Phường Đăk Cấm
23293;51;;Phường Kon Tum
23302;51;;Phường Đăk Bla
23317;51;;Xã Ngọk Bay
23326;51;;Xã Ia Chim
23332;51;;Xã Đăk Rơ Wa
23341;51;;Xã Đăk Pék
23344;51;;Xã Đăk Plô
23356;51;;Xã Xốp
23365;51;;Xã Ngọc Linh
23368;51;;Xã Đăk Long
23374;51;;Xã Đăk Môn
23377;51;;Xã Bờ Y
23383;51;;Xã Dục Nông
23392;51;;Xã Sa Loong
23401;51;;Xã Đăk Tô
23416;51;;Xã Đăk Sao
23419;51;;Xã Đăk Tờ Kan
23425;51;;Xã Tu Mơ Rông
23428;51;;Xã Ngọk Tụ
23430;51;;Xã Kon Đào
23446;51;;Xã Măng Ri
23455;51;;Xã Măng Bút
23473;51;;Xã Măng Đen
23476;51;;Xã Kon Plông
23479;51;;Xã Đăk Rve
23485;51;;Xã Đăk Kôi
23497;51;;Xã Kon Braih
23500;51;;Xã Đăk Hà
23504;51;;Xã Đăk Pxi
23510;51;;Xã Đăk Ui
23512;51;;Xã Đăk Mar
23515;51;;Xã Ngọk Réo
23527;51;;Xã Sa Thầy
23530;51;;Xã Rờ Kơi
23534;51;;Xã Sa Bình
23535;51;;Xã Ia Đal
23536;51;;Xã Mô Rai
23538;51;;Xã Ia Tơi
23548;51;;Xã Ya Ly
23563;52;;Phường Diên Hồng
23575;52;;Phường Pleiku
23584;52;;Phường Thống Nhất
23586;52;;Phường Hội Phú
23590;52;;Xã Biển Hồ
23602;52;;Phường An Phú
23611;52;;Xã Gào
23614;52;;Phường An Bình
23617;52;;Phường An Khê
23629;52;;Xã Cửu An
23638;52;;Xã Kbang
23644;52;;Xã Đak Rong
23647;52;;Xã Sơn Lang
23650;52;;Xã Krong
23668;52;;Xã Tơ Tung
23674;52;;Xã Kông Bơ La
23677;52;;Xã Đak Đoa
23683;52;;Xã Đak Sơmei
23701;52;;Xã Kon Gang
23710;52;;Xã Ia Băng
23714;52;;Xã KDang
23722;52;;Xã Chư Păh
23728;52;;Xã Ia Khươl
23734;52;;Xã Ia Ly
23749;52;;Xã Ia Phí
23764;52;;Xã Ia Grai
23767;52;;Xã Ia Hrung
23776;52;;Xã Ia Krái
23782;52;;Xã Ia O
23788;52;;Xã Ia Chia
23794;52;;Xã Mang Yang
23798;52;;Xã Ayun
23799;52;;Xã Hra
23812;52;;Xã Lơ Pang
23818;52;;Xã Kon Chiêng
23824;52;;Xã Kông Chro
23830;52;;Xã Chư Krey
23833;52;;Xã Ya Ma
23839;52;;Xã SRó
23842;52;;Xã Đăk Song
23851;52;;Xã Chơ Long
23857;52;;Xã Đức Cơ
23866;52;;Xã Ia Krêl
23869;52;;Xã Ia Dơk
23872;52;;Xã Ia Dom
23881;52;;Xã Ia Pnôn
23884;52;;Xã Ia Nan
23887;52;;Xã Chư Prông
23896;52;;Xã Bàu Cạn
23908;52;;Xã Ia Tôr
23911;52;;Xã Ia Boòng
23917;52;;Xã Ia Púch
23926;52;;Xã Ia Pia
23935;52;;Xã Ia Lâu
23938;52;;Xã Ia Mơ
23941;52;;Xã Chư Sê
23942;52;;Xã Chư Pưh
23947;52;;Xã Bờ Ngoong
23954;52;;Xã Al Bá
23971;52;;Xã Ia Hrú
23977;52;;Xã Ia Ko
23986;52;;Xã Ia Le
23995;52;;Xã Đak Pơ
24007;52;;Xã Ya Hội
24013;52;;Xã Pờ Tó
24022;52;;Xã Ia Pa
24028;52;;Xã Ia Tul
24043;52;;Xã Phú Thiện
24044;52;;Phường Ayun Pa
24049;52;;Xã Chư A Thai
24061;52;;Xã Ia Hiao
24065;52;;Xã Ia Rbol
24073;52;;Xã Ia Sao
24076;52;;Xã Phú Túc
24100;52;;Xã Ia Dreh
24109;52;;Xã Uar
24112;52;;Xã Ia Rsai
24121;66;;Phường Tân Lập
24133;66;;Phường Buôn Ma Thuột
24154;66;;Phường Thành Nhất
24163;66;;Phường Tân An
24169;66;;Phường Ea Kao
24175;66;;Xã Hòa Phú
24181;66;;Xã Ea Drăng
24184;66;;Xã Ea H’Leo
24187;66;;Xã Ea Hiao
24193;66;;Xã Ea Wy
24208;66;;Xã Ea Khăl
24211;66;;Xã Ea Súp
24214;66;;Xã Ia Lốp
24217;66;;Xã Ea Rốk
24221;66;;Xã Ia Rvê
24229;66;;Xã Ea Bung
24235;66;;Xã Buôn Đôn
24241;66;;Xã Ea Wer
24250;66;;Xã Ea Nuôl
24259;66;;Xã Quảng Phú
24265;66;;Xã Ea Kiết
24277;66;;Xã Ea Tul
24280;66;;Xã Cư M’gar
24286;66;;Xã Ea M’Droh
24301;66;;Xã Cuôr Đăng
24305;66;;Phường Buôn Hồ
24310;66;;Xã Krông Búk
24313;66;;Xã Cư Pơng
24316;66;;Xã Pơng Drang
24328;66;;Xã Ea Drông
24340;66;;Phường Cư Bao
24343;66;;Xã Krông Năng
24346;66;;Xã Dliê Ya
24352;66;;Xã Tam Giang
24364;66;;Xã Phú Xuân
24373;66;;Xã Ea Kar
24376;66;;Xã Ea Knốp
24400;66;;Xã Ea Păl
24403;66;;Xã Ea Ô
24406;66;;Xã Cư Yang
24412;66;;Xã M’Drắk
24415;66;;Xã Cư Prao
24433;66;;Xã Ea Riêng
24436;66;;Xã Cư M’ta
24444;66;;Xã Krông Á
24445;66;;Xã Ea Trang
24448;66;;Xã Krông Bông
24454;66;;Xã Dang Kang
24472;66;;Xã Hòa Sơn
24478;66;;Xã Cư Pui
24484;66;;Xã Yang Mao
24490;66;;Xã Krông Pắc
24496;66;;Xã Ea Kly
24502;66;;Xã Ea Phê
24505;66;;Xã Ea Knuếc
24526;66;;Xã Tân Tiến
24529;66;;Xã Vụ Bổn
24538;66;;Xã Krông Ana
24540;66;;Xã Ea Ning
24544;66;;Xã Ea Ktur
24559;66;;Xã Ea Na
24561;66;;Xã Dray Bhăng
24568;66;;Xã Dur Kmăl
24580;66;;Xã Liên Sơn Lắk
24595;66;;Xã Đắk Liêng
24598;66;;Xã Đắk Phơi
24604;66;;Xã Krông Nô
24607;66;;Xã Nam Ka
24611;68;;Phường Bắc Gia Nghĩa
24615;68;;Phường Nam Gia Nghĩa
24616;68;;Xã Quảng Sơn
24617;68;;Phường Đông Gia Nghĩa
24620;68;;Xã Quảng Hòa
24631;68;;Xã Quảng Khê
24637;68;;Xã Tà Đùng
24640;68;;Xã Cư Jút
24646;68;;Xã Đắk Wil
24649;68;;Xã Nam Dong
24664;68;;Xã Đức Lập
24670;68;;Xã Đắk Mil
24678;68;;Xã Đắk Sắk
24682;68;;Xã Thuận An
24688;68;;Xã Krông Nô
24697;68;;Xã Nam Đà
24703;68;;Xã Nâm Nung
24712;68;;Xã Quảng Phú
24717;68;;Xã Đức An
24718;68;;Xã Đắk Song
24722;68;;Xã Thuận Hạnh
24730;68;;Xã Trường Xuân
24733;68;;Xã Kiến Đức
24736;68;;Xã Quảng Trực
24739;68;;Xã Tuy Đức
24748;68;;Xã Quảng Tân
24751;68;;Xã Nhân Cơ
24760;68;;Xã Quảng Tín
24778;68;;Phường Lâm Viên - Đà Lạt
24781;68;;Phường Xuân Hương - Đà Lạt
24787;68;;Phường Cam Ly - Đà Lạt
24805;68;;Phường Xuân Trường - Đà Lạt
24820;68;;Phường 2 Bảo Lộc
24823;68;;Phường 1 Bảo Lộc
24829;68;;Phường B'Lao
24841;68;;Phường 3 Bảo Lộc
24846;68;;Phường Lang Biang - Đà Lạt
24848;68;;Xã Lạc Dương
24853;68;;Xã Đam Rông 4
24868;68;;Xã Nam Ban Lâm Hà
24871;68;;Xã Đinh Văn Lâm Hà
24875;68;;Xã Đam Rông 3
24877;68;;Xã Đam Rông 2
24883;68;;Xã Nam Hà Lâm Hà
24886;68;;Xã Đam Rông 1
24895;68;;Xã Phú Sơn Lâm Hà
24907;68;;Xã Phúc Thọ Lâm Hà
24916;68;;Xã Tân Hà Lâm Hà
24931;68;;Xã Đơn Dương
24934;68;;Xã D'Ran
24943;68;;Xã Ka Đô
24955;68;;Xã Quảng Lập
24958;68;;Xã Đức Trọng
24967;68;;Xã Hiệp Thạnh
24976;68;;Xã Tân Hội
24985;68;;Xã Ninh Gia
24988;68;;Xã Tà Năng
24991;68;;Xã Tà Hine
25000;68;;Xã Di Linh
25007;68;;Xã Đinh Trang Thượng
25015;68;;Xã Gia Hiệp
25018;68;;Xã Bảo Thuận
25036;68;;Xã Hòa Ninh
25042;68;;Xã Hòa Bắc
25051;68;;Xã Sơn Điền
25054;68;;Xã Bảo Lâm 1
25057;68;;Xã Bảo Lâm 5
25063;68;;Xã Bảo Lâm 4
25084;68;;Xã Bảo Lâm 2
25093;68;;Xã Bảo Lâm 3
25099;68;;Xã Đạ Huoai
25105;68;;Xã Đạ Huoai 2
25114;68;;Xã Đạ Huoai 3
25126;68;;Xã Đạ Tẻh
25135;68;;Xã Đạ Tẻh 3
25138;68;;Xã Đạ Tẻh 2
25159;68;;Xã Cát Tiên
25162;68;;Xã Cát Tiên 3
25180;68;;Xã Cát Tiên 2
25195;75;;Phường Bình Phước
25210;75;;Phường Đồng Xoài
25217;75;;Phường Phước Long
25220;75;;Phường Phước Bình
25222;75;;Xã Bù Gia Mập
25225;75;;Xã Đăk Ơ
25231;75;;Xã Đa Kia
25246;75;;Xã Bình Tân
25252;75;;Xã Phú Riềng
25255;75;;Xã Long Hà
25261;75;;Xã Phú Trung
25267;75;;Xã Phú Nghĩa
25270;75;;Xã Lộc Ninh
25279;75;;Xã Lộc Tấn
25280;75;;Xã Lộc Thạnh
25292;75;;Xã Lộc Quang
25294;75;;Xã Lộc Thành
25303;75;;Xã Lộc Hưng
25308;75;;Xã Thiện Hưng
25309;75;;Xã Hưng Phước
25318;75;;Xã Tân Tiến
25326;75;;Phường Bình Long
25333;75;;Phường An Lộc
25345;75;;Xã Tân Hưng
25349;75;;Xã Minh Đức
25351;75;;Xã Tân Quan
25357;75;;Xã Tân Khai
25363;75;;Xã Đồng Phú
25378;75;;Xã Tân Lợi
25387;75;;Xã Thuận Lợi
25390;75;;Xã Đồng Tâm
25396;75;;Xã Bù Đăng
25399;75;;Xã Đak Nhau
25402;75;;Xã Thọ Sơn
25405;75;;Xã Bom Bo
25417;75;;Xã Nghĩa Trung
25420;75;;Xã Phước Sơn
25432;75;;Phường Chơn Thành
25441;75;;Phường Minh Hưng
25450;75;;Xã Nha Bích
25459;80;;Phường Tân Ninh
25480;80;;Phường Bình Minh
25486;80;;Xã Tân Biên
25489;80;;Xã Tân Lập
25498;80;;Xã Thạnh Bình
25510;80;;Xã Trà Vong
25516;80;;Xã Tân Châu
25522;80;;Xã Tân Đông
25525;80;;Xã Tân Hội
25531;80;;Xã Tân Hòa
25534;80;;Xã Tân Thành
25549;80;;Xã Tân Phú
25552;80;;Xã Dương Minh Châu
25567;80;;Phường Ninh Thạnh
25573;80;;Xã Cầu Khởi
25579;80;;Xã Lộc Ninh
25585;80;;Xã Châu Thành
25588;80;;Xã Hảo Đước
25591;80;;Xã Phước Vinh
25606;80;;Xã Hòa Hội
25621;80;;Xã Ninh Điền
25630;80;;Phường Long Hoa
25633;80;;Phường Thanh Điền
25645;80;;Phường Hòa Thành
25654;80;;Phường Gò Dầu
25657;80;;Xã Thạnh Đức
25663;80;;Xã Phước Thạnh
25666;80;;Xã Truông Mít
25672;80;;Phường Gia Lộc
25681;80;;Xã Bến Cầu
25684;80;;Xã Long Chữ
25702;80;;Xã Long Thuận
25708;80;;Phường Trảng Bàng
25711;80;;Xã Hưng Thuận
25729;80;;Xã Phước Chỉ
25732;80;;Phường An Tịnh
25747;79;;Phường Thủ Dầu Một
25750;79;;Phường Phú Lợi
25760;79;;Phường Bình Dương
25768;79;;Phường Phú An
25771;79;;Phường Chánh Hiệp
25777;79;;Xã Dầu Tiếng
25780;79;;Xã Minh Thạnh
25792;79;;Xã Long Hòa
25807;79;;Xã Thanh An
25813;79;;Phường Bến Cát
25819;79;;Xã Trừ Văn Thố
25822;79;;Xã Bàu Bàng
25837;79;;Phường Chánh Phú Hòa
25840;79;;Phường Long Nguyên
25843;79;;Phường Tây Nam
25846;79;;Phường Thới Hòa
25849;79;;Phường Hòa Lợi
25858;79;;Xã Phú Giáo
25864;79;;Xã Phước Thành
25867;79;;Xã An Long
25882;79;;Xã Phước Hòa
25888;79;;Phường Tân Uyên
25891;79;;Phường Tân Khánh
25906;79;;Xã Bắc Tân Uyên
25909;79;;Xã Thường Tân
25912;79;;Phường Vĩnh Tân
25915;79;;Phường Bình Cơ
25920;79;;Phường Tân Hiệp
25942;79;;Phường Dĩ An
25945;79;;Phường Tân Đông Hiệp
25951;79;;Phường Đông Hòa
25966;79;;Phường Lái Thiêu
25969;79;;Phường Thuận Giao
25975;79;;Phường An Phú
25978;79;;Phường Thuận An
25987;79;;Phường Bình Hòa
25993;75;;Phường Trảng Dài
26005;75;;Phường Hố Nai
26017;75;;Phường Tam Hiệp
26020;75;;Phường Long Bình
26041;75;;Phường Trấn Biên
26068;75;;Phường Biên Hòa
26080;75;;Phường Long Khánh
26089;75;;Phường Bình Lộc
26098;75;;Phường Bảo Vinh
26104;75;;Phường Xuân Lập
26113;75;;Phường Hàng Gòn
26116;75;;Xã Tân Phú
26119;75;;Xã Đak Lua
26122;75;;Xã Nam Cát Tiên
26134;75;;Xã Tà Lài
26158;75;;Xã Phú Lâm
26170;75;;Xã Trị An
26173;75;;Xã Phú Lý
26179;75;;Xã Tân An
26188;75;;Phường Tân Triều
26206;75;;Xã Định Quán
26209;75;;Xã Thanh Sơn
26215;75;;Xã Phú Vinh
26221;75;;Xã Phú Hòa
26227;75;;Xã La Ngà
26248;75;;Xã Trảng Bom
26254;75;;Xã Bàu Hàm
26278;75;;Xã Bình Minh
26281;75;;Xã Hưng Thịnh
26296;75;;Xã An Viễn
26299;75;;Xã Thống Nhất
26311;75;;Xã Gia Kiệm
26326;75;;Xã Dầu Giây
26332;75;;Xã Xuân Quế
26341;75;;Xã Cẩm Mỹ
26347;75;;Xã Xuân Đường
26359;75;;Xã Xuân Đông
26362;75;;Xã Sông Ray
26368;75;;Xã Long Thành
26374;75;;Phường Tam Phước
26377;75;;Phường Phước Tân
26380;75;;Phường Long Hưng
26383;75;;Xã An Phước
26389;75;;Xã Bình An
26413;75;;Xã Long Phước
26422;75;;Xã Phước Thái
26425;75;;Xã Xuân Lộc
26428;75;;Xã Xuân Bắc
26434;75;;Xã Xuân Thành
26446;75;;Xã Xuân Hòa
26458;75;;Xã Xuân Phú
26461;75;;Xã Xuân Định
26485;75;;Xã Nhơn Trạch
26491;75;;Xã Đại Phước
26503;75;;Xã Phước An
26506;79;;Phường Vũng Tàu
26526;79;;Phường Tam Thắng
26536;79;;Phường Rạch Dừa
26542;79;;Phường Phước Thắng
26545;79;;Xã Long Sơn
26560;79;;Phường Bà Rịa
26566;79;;Phường Long Hương
26572;79;;Phường Tam Long
26575;79;;Xã Ngãi Giao
26584;79;;Xã Xuân Sơn
26590;79;;Xã Bình Giã
26596;79;;Xã Châu Đức
26608;79;;Xã Kim Long
26617;79;;Xã Nghĩa Thành
26620;79;;Xã Hồ Tràm
26632;79;;Xã Xuyên Mộc
26638;79;;Xã Bàu Lâm
26641;79;;Xã Hòa Hội
26647;79;;Xã Hòa Hiệp
26656;79;;Xã Bình Châu
26659;79;;Xã Long Điền
26662;79;;Xã Long Hải
26680;79;;Xã Đất Đỏ
26686;79;;Xã Phước Hải
26704;79;;Phường Phú Mỹ
26710;79;;Phường Tân Hải
26713;79;;Phường Tân Phước
26725;79;;Phường Tân Thành
26728;79;;Xã Châu Pha
26732;79;;Đặc khu Côn Đảo
26737;79;;Phường Tân Định
26740;79;;Phường Sài Gòn
26743;79;;Phường Bến Thành
26758;79;;Phường Cầu Ông Lãnh
26767;79;;Phường An Phú Đông
26773;79;;Phường Thới An
26782;79;;Phường Tân Thới Hiệp
26785;79;;Phường Trung Mỹ Tây
26791;79;;Phường Đông Hưng Thuận
26800;79;;Phường Linh Xuân
26803;79;;Phường Tam Bình
26809;79;;Phường Hiệp Bình
26824;79;;Phường Thủ Đức
26833;79;;Phường Long Bình
26842;79;;Phường Tăng Nhơn Phú
26848;79;;Phường Phước Long
26857;79;;Phường Long Phước
26860;79;;Phường Long Trường
26876;79;;Phường An Nhơn
26878;79;;Phường An Hội Đông
26882;79;;Phường An Hội Tây
26884;79;;Phường Gò Vấp
26890;79;;Phường Hạnh Thông
26898;79;;Phường Thông Tây Hội
26905;79;;Phường Bình Lợi Trung
26911;79;;Phường Bình Quới
26929;79;;Phường Bình Thạnh
26944;79;;Phường Gia Định
26956;79;;Phường Thạnh Mỹ Tây
26968;79;;Phường Tân Sơn Nhất
26977;79;;Phường Tân Sơn Hòa
26983;79;;Phường Bảy Hiền
26995;79;;Phường Tân Hòa
27004;79;;Phường Tân Bình
27007;79;;Phường Tân Sơn
27013;79;;Phường Tây Thạnh
27019;79;;Phường Tân Sơn Nhì
27022;79;;Phường Phú Thọ Hòa
27028;79;;Phường Phú Thạnh
27031;79;;Phường Tân Phú
27043;79;;Phường Đức Nhuận
27058;79;;Phường Cầu Kiệu
27073;79;;Phường Phú Nhuận
27094;79;;Phường An Khánh
27097;79;;Phường Bình Trưng
27112;79;;Phường Cát Lái
27139;79;;Phường Xuân Hòa
27142;79;;Phường Nhiêu Lộc
27154;79;;Phường Bàn Cờ
27163;79;;Phường Hòa Hưng
27169;79;;Phường Diên Hồng
27190;79;;Phường Vườn Lài
27211;79;;Phường Hòa Bình
27226;79;;Phường Phú Thọ
27232;79;;Phường Bình Thới
27238;79;;Phường Minh Phụng
27259;79;;Phường Xóm Chiếu
27265;79;;Phường Khánh Hội
27286;79;;Phường Vĩnh Hội
27301;79;;Phường Chợ Quán
27316;79;;Phường An Đông
27343;79;;Phường Chợ Lớn
27349;79;;Phường Phú Lâm
27364;79;;Phường Bình Phú
27367;79;;Phường Bình Tây
27373;79;;Phường Bình Tiên
27418;79;;Phường Chánh Hưng
27424;79;;Phường Bình Đông
27427;79;;Phường Phú Định
27439;79;;Phường Bình Hưng Hòa
27442;79;;Phường Bình Tân
27448;79;;Phường Bình Trị Đông
27457;79;;Phường Tân Tạo
27460;79;;Phường An Lạc
27475;79;;Phường Tân Hưng
27478;79;;Phường Tân Thuận
27484;79;;Phường Phú Thuận
27487;79;;Phường Tân Mỹ
27496;79;;Xã Tân An Hội
27508;79;;Xã An Nhơn Tây
27511;79;;Xã Nhuận Đức
27526;79;;Xã Thái Mỹ
27541;79;;Xã Phú Hòa Đông
27544;79;;Xã Bình Mỹ
27553;79;;Xã Củ Chi
27559;79;;Xã Hóc Môn
27568;79;;Xã Đông Thạnh
27577;79;;Xã Xuân Thới Sơn
27592;79;;Xã Bà Điểm
27595;79;;Xã Tân Nhựt
27601;79;;Xã Vĩnh Lộc
27604;79;;Xã Tân Vĩnh Lộc
27610;79;;Xã Bình Lợi
27619;79;;Xã Bình Hưng
27628;79;;Xã Hưng Long
27637;79;;Xã Bình Chánh
27655;79;;Xã Nhà Bè
27658;79;;Xã Hiệp Phước
27664;79;;Xã Cần Giờ
27667;79;;Xã Bình Khánh
27673;79;;Xã An Thới Đông
27676;79;;Xã Thạnh An
27694;80;;Phường Long An
27712;80;;Phường Tân An
27715;80;;Phường Khánh Hậu
27721;80;;Xã Tân Hưng
27727;80;;Xã Hưng Điền
27736;80;;Xã Vĩnh Thạnh
27748;80;;Xã Vĩnh Châu
27757;80;;Xã Vĩnh Hưng
27763;80;;Xã Khánh Hưng
27775;80;;Xã Tuyên Bình
27787;80;;Phường Kiến Tường
27793;80;;Xã Bình Hiệp
27811;80;;Xã Bình Hòa
27817;80;;Xã Tuyên Thạnh
27823;80;;Xã Mộc Hóa
27826;80;;Xã Tân Thạnh
27838;80;;Xã Nhơn Hòa Lập
27841;80;;Xã Hậu Thạnh
27856;80;;Xã Nhơn Ninh
27865;80;;Xã Thạnh Hóa
27868;80;;Xã Bình Thành
27877;80;;Xã Thạnh Phước
27889;80;;Xã Tân Tây
27898;80;;Xã Đông Thành
27907;80;;Xã Mỹ Quý
27925;80;;Xã Đức Huệ
27931;80;;Xã Hậu Nghĩa
27937;80;;Xã Đức Hòa
27943;80;;Xã An Ninh
27952;80;;Xã Hiệp Hòa
27964;80;;Xã Đức Lập
27976;80;;Xã Mỹ Hạnh
27979;80;;Xã Hòa Khánh
27991;80;;Xã Bến Lức
27994;80;;Xã Thạnh Lợi
28003;80;;Xã Lương Hòa
28015;80;;Xã Bình Đức
28018;80;;Xã Mỹ Yên
28036;80;;Xã Thủ Thừa
28051;80;;Xã Mỹ Thạnh
28066;80;;Xã Mỹ An
28072;80;;Xã Tân Long
28075;80;;Xã Tân Trụ
28087;80;;Xã Nhựt Tảo
28093;80;;Xã Vàm Cỏ
28108;80;;Xã Cần Đước
28114;80;;Xã Rạch Kiến
28126;80;;Xã Long Cang
28132;80;;Xã Mỹ Lệ
28138;80;;Xã Tân Lân
28144;80;;Xã Long Hựu
28159;80;;Xã Cần Giuộc
28165;80;;Xã Phước Lý
28177;80;;Xã Mỹ Lộc
28201;80;;Xã Phước Vĩnh Tây
28207;80;;Xã Tân Tập
28210;80;;Xã Tầm Vu
28222;80;;Xã Vĩnh Công
28225;80;;Xã Thuận Mỹ
28243;80;;Xã An Lục Long
28249;82;;Phường Đạo Thạnh
28261;82;;Phường Mỹ Tho
28270;82;;Phường Thới Sơn
28273;82;;Phường Mỹ Phong
28285;82;;Phường Trung An
28297;82;;Phường Long Thuận
28306;82;;Phường Gò Công
28315;82;;Phường Bình Xuân
28321;82;;Xã Tân Phước 1
28327;82;;Xã Tân Phước 2
28336;82;;Xã Hưng Thạnh
28345;82;;Xã Tân Phước 3
28360;82;;Xã Cái Bè
28366;82;;Xã Hậu Mỹ
28378;82;;Xã Mỹ Thiện
28393;82;;Xã Hội Cư
28405;82;;Xã Mỹ Đức Tây
28414;82;;Xã Mỹ Lợi
28426;82;;Xã Thanh Hưng
28429;82;;Xã An Hữu
28435;82;;Phường Mỹ Phước Tây
28436;82;;Phường Thanh Hòa
28439;82;;Phường Cai Lậy
28444;82;;Xã Thạnh Phú
28456;82;;Xã Mỹ Thành
28468;82;;Xã Tân Phú
28471;82;;Xã Bình Phú
28477;82;;Phường Nhị Quý
28501;82;;Xã Hiệp Đức
28504;82;;Xã Long Tiên
28516;82;;Xã Ngũ Hiệp
28519;82;;Xã Châu Thành
28525;82;;Xã Tân Hương
28537;82;;Xã Long Hưng
28543;82;;Xã Long Định
28564;82;;Xã Bình Trưng
28576;82;;Xã Vĩnh Kim
28582;82;;Xã Kim Sơn
28594;82;;Xã Chợ Gạo
28603;82;;Xã Mỹ Tịnh An
28615;82;;Xã Lương Hòa Lạc
28627;82;;Xã Tân Thuận Bình
28633;82;;Xã An Thạnh Thủy
28648;82;;Xã Bình Ninh
28651;82;;Xã Vĩnh Bình
28660;82;;Xã Đồng Sơn
28663;82;;Xã Phú Thành
28678;82;;Xã Vĩnh Hựu
28687;82;;Xã Long Bình
28693;82;;Xã Tân Thới
28696;82;;Xã Tân Phú Đông
28702;82;;Xã Tân Hòa
28720;82;;Xã Gia Thuận
28723;82;;Xã Tân Đông
28729;82;;Phường Sơn Qui
28738;82;;Xã Tân Điền
28747;82;;Xã Gò Công Đông
28756;86;;Phường Phú Khương
28777;86;;Phường An Hội
28783;86;;Phường Sơn Đông
28789;86;;Phường Bến Tre
28807;86;;Xã Giao Long
28810;86;;Xã Phú Túc
28840;86;;Xã Tân Phú
28858;86;;Phường Phú Tân
28861;86;;Xã Tiên Thủy
28870;86;;Xã Chợ Lách
28879;86;;Xã Phú Phụng
28894;86;;Xã Vĩnh Thành
28901;86;;Xã Hưng Khánh Trung
28903;86;;Xã Mỏ Cày
28915;86;;Xã Phước Mỹ Trung
28921;86;;Xã Tân Thành Bình
28945;86;;Xã Đồng Khởi
28948;86;;Xã Nhuận Phú Tân
28957;86;;Xã An Định
28969;86;;Xã Thành Thới
28981;86;;Xã Hương Mỹ
28984;86;;Xã Giồng Trôm
28987;86;;Xã Lương Hòa
28993;86;;Xã Lương Phú
28996;86;;Xã Châu Hòa
29020;86;;Xã Phước Long
29029;86;;Xã Tân Hào
29044;86;;Xã Hưng Nhượng
29050;86;;Xã Bình Đại
29062;86;;Xã Phú Thuận
29077;86;;Xã Lộc Thuận
29083;86;;Xã Châu Hưng
29089;86;;Xã Thạnh Trị
29104;86;;Xã Thạnh Phước
29107;86;;Xã Thới Thuận
29110;86;;Xã Ba Tri
29122;86;;Xã Mỹ Chánh Hòa
29125;86;;Xã Bảo Thạnh
29137;86;;Xã Tân Xuân
29143;86;;Xã An Ngãi Trung
29158;86;;Xã An Hiệp
29167;86;;Xã Tân Thủy
29182;86;;Xã Thạnh Phú
29191;86;;Xã Quới Điền
29194;86;;Xã Đại Điền
29221;86;;Xã Thạnh Hải
29224;86;;Xã An Qui
29227;86;;Xã Thạnh Phong
29242;86;;Phường Trà Vinh
29254;86;;Phường Nguyệt Hóa
29263;86;;Phường Long Đức
29266;86;;Xã Càng Long
29275;86;;Xã An Trường
29278;86;;Xã Tân An
29287;86;;Xã Bình Phú
29302;86;;Xã Nhị Long
29308;86;;Xã Cầu Kè
29317;86;;Xã An Phú Tân
29329;86;;Xã Phong Thạnh
29335;86;;Xã Tam Ngãi
29341;86;;Xã Tiểu Cần
29362;86;;Xã Hùng Hòa
29365;86;;Xã Tập Ngãi
29371;86;;Xã Tân Hòa
29374;86;;Xã Châu Thành
29386;86;;Xã Song Lộc
29398;86;;Phường Hòa Thuận
29407;86;;Xã Hưng Mỹ
29410;86;;Xã Hòa Minh
29413;86;;Xã Long Hòa
29416;86;;Xã Cầu Ngang
29419;86;;Xã Mỹ Long
29431;86;;Xã Vinh Kim
29446;86;;Xã Nhị Trường
29455;86;;Xã Hiệp Mỹ
29461;86;;Xã Trà Cú
29467;86;;Xã Tập Sơn
29476;86;;Xã Lưu Nghiệp Anh
29489;86;;Xã Hàm Giang
29491;86;;Xã Đại An
29497;86;;Xã Đôn Châu
29506;86;;Xã Long Hiệp
29512;86;;Phường Duyên Hải
29513;86;;Xã Long Thành
29516;86;;Phường Trường Long Hòa
29518;86;;Xã Long Hữu
29530;86;;Xã Ngũ Lạc
29533;86;;Xã Long Vĩnh
29536;86;;Xã Đông Hải
29551;86;;Phường Long Châu
29557;86;;Phường Phước Hậu
29566;86;;Phường Tân Ngãi
29584;86;;Xã An Bình
29590;86;;Phường Thanh Đức
29593;86;;Phường Tân Hạnh
29602;86;;Xã Long Hồ
29611;86;;Xã Phú Quới
29623;86;;Xã Nhơn Phú
29638;86;;Xã Bình Phước
29641;86;;Xã Cái Nhum
29653;86;;Xã Tân Long Hội
29659;86;;Xã Trung Thành
29668;86;;Xã Quới An
29677;86;;Xã Quới Thiện
29683;86;;Xã Trung Hiệp
29698;86;;Xã Trung Ngãi
29701;86;;Xã Hiếu Phụng
29713;86;;Xã Hiếu Thành
29719;86;;Xã Tam Bình
29728;86;;Xã Cái Ngang
29734;86;;Xã Hòa Hiệp
29740;86;;Xã Song Phú
29767;86;;Xã Ngãi Tứ
29770;86;;Phường Cái Vồn
29771;86;;Phường Bình Minh
29785;86;;Xã Tân Lược
29788;86;;Xã Mỹ Thuận
29800;86;;Xã Tân Quới
29812;86;;Phường Đông Thành
29821;86;;Xã Trà Ôn
29830;86;;Xã Hòa Bình
29836;86;;Xã Trà Côn
29845;86;;Xã Vĩnh Xuân
29857;86;;Xã Lục Sĩ Thành
29869;82;;Phường Cao Lãnh
29884;82;;Phường Mỹ Ngãi
29888;82;;Phường Mỹ Trà
29905;82;;Phường Sa Đéc
29926;82;;Xã Tân Hồng
29929;82;;Xã Tân Hộ Cơ
29938;82;;Xã Tân Thành
29944;82;;Xã An Phước
29954;82;;Phường An Bình
29955;82;;Phường Hồng Ngự
29971;82;;Xã Thường Phước
29978;82;;Phường Thường Lạc
29983;82;;Xã Long Khánh
29992;82;;Xã Long Phú Thuận
30001;82;;Xã Tràm Chim
30010;82;;Xã Tam Nông
30019;82;;Xã An Hòa
30025;82;;Xã Phú Cường
30028;82;;Xã An Long
30034;82;;Xã Phú Thọ
30037;82;;Xã Tháp Mười
30043;82;;Xã Phương Thịnh
30046;82;;Xã Trường Xuân
30055;82;;Xã Mỹ Quí
30061;82;;Xã Đốc Binh Kiều
30073;82;;Xã Thanh Mỹ
30076;82;;Xã Mỹ Thọ
30085;82;;Xã Ba Sao
30088;82;;Xã Phong Mỹ
30112;82;;Xã Mỹ Hiệp
30118;82;;Xã Bình Hàng Trung
30130;82;;Xã Thanh Bình
30154;82;;Xã Tân Long
30157;82;;Xã Tân Thạnh
30163;82;;Xã Bình Thành
30169;82;;Xã Lấp Vò
30178;82;;Xã Mỹ An Hưng
30184;82;;Xã Tân Khánh Trung
30208;82;;Xã Hòa Long
30214;82;;Xã Tân Dương
30226;82;;Xã Lai Vung
30235;82;;Xã Phong Hòa
30244;82;;Xã Phú Hựu
30253;82;;Xã Tân Nhuận Đông
30259;82;;Xã Tân Phú Trung
30292;91;;Phường Bình Đức
30301;91;;Phường Mỹ Thới
30307;91;;Phường Long Xuyên
30313;91;;Xã Mỹ Hòa Hưng
30316;91;;Phường Châu Đốc
30325;91;;Phường Vĩnh Tế
30337;91;;Xã An Phú
30341;91;;Xã Khánh Bình
30346;91;;Xã Nhơn Hội
30352;91;;Xã Phú Hữu
30367;91;;Xã Vĩnh Hậu
30376;91;;Phường Tân Châu
30377;91;;Phường Long Phú
30385;91;;Xã Vĩnh Xương
30388;91;;Xã Tân An
30403;91;;Xã Châu Phong
30406;91;;Xã Phú Tân
30409;91;;Xã Chợ Vàm
30421;91;;Xã Phú Lâm
30430;91;;Xã Hòa Lạc
30436;91;;Xã Phú An
30445;91;;Xã Bình Thạnh Đông
30463;91;;Xã Châu Phú
30469;91;;Xã Mỹ Đức
30478;91;;Xã Vĩnh Thạnh Trung
30481;91;;Xã Thạnh Mỹ Tây
30487;91;;Xã Bình Mỹ
30502;91;;Phường Thới Sơn
30505;91;;Phường Chi Lăng
30520;91;;Phường Tịnh Biên
30526;91;;Xã An Cư
30538;91;;Xã Núi Cấm
30544;91;;Xã Tri Tôn
30547;91;;Xã Ba Chúc
30568;91;;Xã Vĩnh Gia
30577;91;;Xã Ô Lâm
30580;91;;Xã Cô Tô
30589;91;;Xã An Châu
30595;91;;Xã Cần Đăng
30604;91;;Xã Vĩnh An
30607;91;;Xã Bình Hòa
30619;91;;Xã Vĩnh Hanh
30628;91;;Xã Chợ Mới
30631;91;;Xã Long Điền
30643;91;;Xã Cù Lao Giêng
30658;91;;Xã Nhơn Mỹ
30664;91;;Xã Long Kiến
30673;91;;Xã Hội An
30682;91;;Xã Thoại Sơn
30685;91;;Xã Phú Hòa
30688;91;;Xã Óc Eo
30691;91;;Xã Tây Phú
30697;91;;Xã Vĩnh Trạch
30709;91;;Xã Định Mỹ
30742;91;;Phường Rạch Giá
30760;91;;Phường Vĩnh Thông
30766;91;;Phường Tô Châu
30769;91;;Phường Hà Tiên
30781;91;;Xã Tiên Hải
30787;91;;Xã Kiên Lương
30790;91;;Xã Hòa Điền
30793;91;;Xã Vĩnh Điều
30796;91;;Xã Giang Thành
30811;91;;Xã Sơn Hải
30814;91;;Xã Hòn Nghệ
30817;91;;Xã Hòn Đất
30823;91;;Xã Bình Sơn
30826;91;;Xã Bình Giang
30835;91;;Xã Sơn Kiên
30838;91;;Xã Mỹ Thuận
30850;91;;Xã Tân Hiệp
30856;91;;Xã Tân Hội
30874;91;;Xã Thạnh Đông
30880;91;;Xã Châu Thành
30886;91;;Xã Thạnh Lộc
30898;91;;Xã Bình An
30904;91;;Xã Giồng Riềng
30910;91;;Xã Thạnh Hưng
30928;91;;Xã Ngọc Chúc
30934;91;;Xã Hòa Hưng
30943;91;;Xã Long Thạnh
30949;91;;Xã Hòa Thuận
30952;91;;Xã Gò Quao
30958;91;;Xã Định Hòa
30970;91;;Xã Vĩnh Hòa Hưng
30982;91;;Xã Vĩnh Tuy
30985;91;;Xã An Biên
30988;91;;Xã Tây Yên
31006;91;;Xã Đông Thái
31012;91;;Xã Vĩnh Hòa
31018;91;;Xã An Minh
31024;91;;Xã Đông Hòa
31027;91;;Xã U Minh Thượng
31031;91;;Xã Tân Thạnh
31036;91;;Xã Đông Hưng
31042;91;;Xã Vân Khánh
31051;91;;Xã Vĩnh Phong
31064;91;;Xã Vĩnh Bình
31069;91;;Xã Vĩnh Thuận
31078;91;;Đặc khu Phú Quốc
31105;91;;Đặc khu Thổ Châu
31108;91;;Đặc khu Kiên Hải
31120;92;;Phường Cái Khế
31135;92;;Phường Ninh Kiều
31147;92;;Phường Tân An
31150;92;;Phường An Bình
31153;92;;Phường Ô Môn
31157;92;;Phường Thới Long
31162;92;;Phường Phước Thới
31168;92;;Phường Bình Thủy
31174;92;;Phường Thới An Đông
31183;92;;Phường Long Tuyền
31186;92;;Phường Cái Răng
31201;92;;Phường Hưng Phú
31207;92;;Phường Thốt Nốt
31213;92;;Phường Tân Lộc
31217;92;;Phường Trung Nhứt
31228;92;;Phường Thuận Hưng
31231;92;;Xã Thạnh An
31232;92;;Xã Vĩnh Thạnh
31237;92;;Xã Vĩnh Trinh
31246;92;;Xã Thạnh Quới
31249;92;;Xã Thạnh Phú
31255;92;;Xã Trung Hưng
31258;92;;Xã Thới Lai
31261;92;;Xã Cờ Đỏ
31264;92;;Xã Thới Hưng
31273;92;;Xã Đông Hiệp
31282;92;;Xã Đông Thuận
31288;92;;Xã Trường Thành
31294;92;;Xã Trường Xuân
31299;92;;Xã Phong Điền
31309;92;;Xã Trường Long
31315;92;;Xã Nhơn Ái
31321;92;;Phường Vị Thanh
31333;92;;Phường Vị Tân
31338;92;;Xã Hỏa Lựu
31340;92;;Phường Ngã Bảy
31342;92;;Xã Tân Hòa
31348;92;;Xã Trường Long Tây
31360;92;;Xã Thạnh Xuân
31366;92;;Xã Châu Thành
31369;92;;Xã Đông Phước
31378;92;;Xã Phú Hữu
31393;92;;Xã Hòa An
31396;92;;Xã Hiệp Hưng
31399;92;;Xã Tân Bình
31408;92;;Xã Thạnh Hòa
31411;92;;Phường Đại Thành
31420;92;;Xã Phụng Hiệp
31426;92;;Xã Phương Bình
31432;92;;Xã Tân Phước Hưng
31441;92;;Xã Vị Thủy
31453;92;;Xã Vĩnh Thuận Đông
31459;92;;Xã Vĩnh Tường
31465;92;;Xã Vị Thanh 1
31471;92;;Phường Long Mỹ
31473;92;;Phường Long Bình
31480;92;;Phường Long Phú 1
31489;92;;Xã Vĩnh Viễn
31492;92;;Xã Lương Tâm
31495;92;;Xã Xà Phiên
31507;92;;Phường Sóc Trăng
31510;92;;Phường Phú Lợi
31528;92;;Xã Kế Sách
31531;92;;Xã An Lạc Thôn
31537;92;;Xã Phong Nẫm
31540;92;;Xã Thới An Hội
31552;92;;Xã Nhơn Mỹ
31561;92;;Xã Đại Hải
31567;92;;Xã Mỹ Tú
31569;92;;Xã Phú Tâm
31570;92;;Xã Hồ Đắc Kiện
31579;92;;Xã Long Hưng
31582;92;;Xã Thuận Hòa
31591;92;;Xã Mỹ Hương
31594;92;;Xã An Ninh
31603;92;;Xã Mỹ Phước
31615;92;;Xã An Thạnh
31633;92;;Xã Cù Lao Dung
31639;92;;Xã Long Phú
31645;92;;Xã Đại Ngãi
31654;92;;Xã Trường Khánh
31666;92;;Xã Tân Thạnh
31673;92;;Xã Trần Đề
31675;92;;Xã Liêu Tú
31679;92;;Xã Lịch Hội Thượng
31684;92;;Phường Mỹ Xuyên
31687;92;;Xã Tài Văn
31699;92;;Xã Thạnh Thới An
31708;92;;Xã Nhu Gia
31717;92;;Xã Hòa Tú
31723;92;;Xã Ngọc Tố
31726;92;;Xã Gia Hòa
31732;92;;Phường Ngã Năm
31741;92;;Xã Tân Long
31753;92;;Phường Mỹ Quới
31756;92;;Xã Phú Lộc
31759;92;;Xã Lâm Tân
31777;92;;Xã Vĩnh Lợi
31783;92;;Phường Vĩnh Châu
31789;92;;Phường Khánh Hòa
31795;92;;Xã Vĩnh Hải
31804;92;;Phường Vĩnh Phước
31810;92;;Xã Lai Hòa
31825;96;;Phường Bạc Liêu
31834;96;;Phường Vĩnh Trạch
31840;96;;Phường Hiệp Thành
31843;96;;Xã Hồng Dân
31849;96;;Xã Ninh Quới
31858;96;;Xã Vĩnh Lộc
31864;96;;Xã Ninh Thạnh Lợi
31867;96;;Xã Phước Long
31876;96;;Xã Vĩnh Phước
31882;96;;Xã Vĩnh Thanh
31885;96;;Xã Phong Hiệp
31891;96;;Xã Hòa Bình
31894;96;;Xã Châu Thới
31900;96;;Xã Vĩnh Lợi
31906;96;;Xã Hưng Hội
31918;96;;Xã Vĩnh Mỹ
31927;96;;Xã Vĩnh Hậu
31942;96;;Phường Giá Rai
31951;96;;Phường Láng Tròn
31957;96;;Xã Phong Thạnh
31972;96;;Xã Gành Hào
31975;96;;Xã Đông Hải
31985;96;;Xã Long Điền
31988;96;;Xã An Trạch
31993;96;;Xã Định Thành
32002;96;;Phường An Xuyên
32014;96;;Phường Lý Văn Lâm
32025;96;;Phường Tân Thành
32041;96;;Phường Hòa Thành
32044;96;;Xã Nguyễn Phích
32047;96;;Xã U Minh
32059;96;;Xã Khánh An
32062;96;;Xã Khánh Lâm
32065;96;;Xã Thới Bình
32069;96;;Xã Biển Bạch
32071;96;;Xã Trí Phải
32083;96;;Xã Tân Lộc
32092;96;;Xã Hồ Thị Kỷ
32095;96;;Xã Trần Văn Thời
32098;96;;Xã Sông Đốc
32104;96;;Xã Đá Bạc
32110;96;;Xã Khánh Bình
32119;96;;Xã Khánh Hưng
32128;96;;Xã Cái Nước
32134;96;;Xã Lương Thế Trân
32137;96;;Xã Tân Hưng
32140;96;;Xã Hưng Mỹ
32152;96;;Xã Đầm Dơi
32155;96;;Xã Tạ An Khương
32161;96;;Xã Trần Phán
32167;96;;Xã Tân Thuận
32182;96;;Xã Quách Phẩm
32185;96;;Xã Thanh Tùng
32188;96;;Xã Tân Tiến
32191;96;;Xã Năm Căn
32201;96;;Xã Đất Mới
32206;96;;Xã Tam Giang
32212;96;;Xã Cái Đôi Vàm
32214;96;;Xã Phú Mỹ
32218;96;;Xã Phú Tân
32227;96;;Xã Nguyễn Việt Khái
32236;96;;Xã Tân Ân
32244;96;;Xã Phan Ngọc Hiển
32248;96;;Xã Đất Mũi
$today$, E'\n') as line where line <> '';

-- What an installation has loaded itself stays as it is: ours comes where the code is free at that time. (Asked beforehand:
-- "on conflict do nothing" takes twice as long.)
delete from built_in b using area_unit u
 where u.tier = b.tier and u.code = b.code and u.valid && daterange(b.valid_from, b.valid_until);

insert into area_unit (id, tier, code, name, valid_from, valid_until, content_hash)
select id, tier, code, name, valid_from, valid_until, sha256(convert_to(line, 'UTF8'))
  from built_in where tier = 'PROVINCE';
insert into area_unit (id, tier, code, name, parent_id, valid_from, valid_until, content_hash)
select b.id, b.tier, b.code, b.name, p.id, b.valid_from, b.valid_until, sha256(convert_to(b.line, 'UTF8'))
  from built_in b join area_unit p on p.code = b.parent and p.tier = b.parent_tier and p.valid @> b.valid_from
 where b.tier = 'DISTRICT';
insert into area_unit (id, tier, code, name, parent_id, valid_from, valid_until, content_hash)
select b.id, b.tier, b.code, b.name, p.id, b.valid_from, b.valid_until, sha256(convert_to(b.line, 'UTF8'))
  from built_in b join area_unit p on p.code = b.parent and p.tier = b.parent_tier and p.valid @> b.valid_from
 where b.tier = 'COMMUNE';

-- Communes, and districts that had none, as the source tells.
insert into area_succession (predecessor_id, successor_id, extent)
select o.id, n.id, case when b.successor like '%,%' then 'PART' else 'UNKNOWN' end
  from built_in b
  join area_unit o on o.code = b.code and o.tier = b.tier and o.valid @> date '2025-06-30'
  cross join string_to_table(b.successor, ',') as into_one
  join area_unit n on n.code = into_one and n.tier = 'COMMUNE' and n.valid @> date '2025-07-01'
 where b.successor <> '' and o.id <> n.id;

-- A district became what its communes became: a part of it each, when it became several.
insert into area_succession (predecessor_id, successor_id, extent)
select d.parent_id, d.successor_id, case when count(*) over (partition by d.parent_id) = 1 then 'UNKNOWN' else 'PART' end
  from (select distinct c.parent_id, s.successor_id
          from area_succession s join area_unit c on c.id = s.predecessor_id
          join area_unit p on p.id = c.parent_id and p.tier = 'DISTRICT'
         where c.tier = 'COMMUNE') d
    on conflict do nothing;

-- A province became the province of today in which all its communes lie.
insert into area_succession (predecessor_id, successor_id, extent)
select d.parent_id, d.successor_id, case when count(*) over (partition by d.parent_id) = 1 then 'WHOLE' else 'PART' end
  from (select distinct o.parent_id, n.parent_id as successor_id
          from area_succession s join area_unit o on o.id = s.predecessor_id and o.tier = 'DISTRICT'
          join area_unit n on n.id = s.successor_id) d
 where d.parent_id <> d.successor_id
    on conflict do nothing;

-- After the rows, because an index is made faster than it is kept.
create index ix_area_unit_search on area_unit using gin (search gin_trgm_ops);
create index ix_area_unit_code on area_unit (code, id);
analyze area_unit;
analyze area_succession;
