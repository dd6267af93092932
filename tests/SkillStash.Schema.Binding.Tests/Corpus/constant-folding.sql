-- accepted
create table t(a); create index i on t((zz in ()))
create table t(a); create index i on t(zz and 0)
create table t(a); create index i on t(((select 1) in ()))
create table t(a); create index i on t((select 1) and 0)
create table t(a check (zz in ()))
create table t(a check ((select zz) in ()))
create table t(a check ((select 1 from nope) and 0))
create table t(a check (0 and (select 1 from nope)))
create table t(a check (zz and 0 and abs(1)))
create table t(a check (current_time and 0))
create table t(a check ((zz and 0) and yy))
create table t(a check (case when zz then 1 end and 0))
create table t(a check (zz and (0)))
create table t(a check (zz and 0x0))
create table t(a check (zz and 00))
create table t(a check (a in () and zz))
create table t(a, b as (zz and 0))
create table t(a default (zz in ()))
create table t(a default (zz and 0))
create view v as select zz in (); create table c as select * from v
create view v as select (select 1 from nope) in (); create table c as select * from v
create view v as select (select 1 from nope) and 0; create table c as select * from v
create table t(a); create view v as select zz in () from t; alter table t rename to u
create table t(a); create view v as select (select 1 from nope) in () from t; alter table t rename to u
create table t(a); create view v as select nope(a) in () from t; alter table t rename to u
create table t(a); create view v as select (select * ) in () from t; alter table t rename to u
create table t(a); create view v as select abs(a) in () from t; alter table t rename a to b
create table t(a); create view v as select a in () as x, a from t; alter table t rename a to b
create table t(a); create view v as select (a in ()) as x, a and 0 from t; alter table t rename a to b
create table t(a); create view v as select (select a from t) in () as x from t; alter table t rename a to b; alter table t rename to u
create table t(a); create index i on t((a in ())); alter table t rename a to b
create table t(a, z); create index i on t((abs(a) in ()), z); alter table t rename a to b
create table t(a, z); create index i on t((a in ())); alter table t drop a
create table t(a, z); create index i on t(((select *) in ())); alter table t rename a to b
create table t(a, z); create index i on t(((select 1) in ())); alter table t rename a to b
create table t(a, z check ((select *) in ())); alter table t rename to u
create table t(a, z check ((select 1) in ())); alter table t rename to u
create table t(a check (?1 in ()))
create table t(a, b check (xyzzy.t.b > 0))
create table t(a, b); create index i on t(a) where xyzzy.t.b > 1
create table t(a, b check (temp.t.b > 0)); alter table t rename b to c; alter table t rename to u
create table t(a, b, c); create view v as select main.one.a, one.b, c from t as one; create table k as select * from v
create view w as select 1 as a; create view v as select main.w.a from w; create table k as select * from v
create view w as select 1 as a; create view v as select main.q.a from w as q; create table k as select * from v
create view v as select main.q.key from json_each('[]') as q; create table k as select * from v
create view v as select main.json_each.key from json_each('[]'); create table k as select * from v
create table t(a, b, c, d, primary key (a, b, a, c)) without rowid
create table t(a, b, c, d, primary key (a, b, a, c))
create table t(a, b collate nocase, primary key (a, a, b))
create table t(a, b collate nocase, primary key (b, b collate binary, a)) without rowid
create table t(a, b, primary key (a, a)) without rowid
create table t(a, b, primary key (a, a))
create table t(a primary key, b, unique (b, b, a)) without rowid
create table t(a integer, primary key (a, a))
create table t('a'"b", c); create index i on t('a'); alter table t rename column a to x
create table t("a""b", c); alter table t rename column "a""b" to x
create table t([a]"b", c); alter table t rename column a to "x y"
create table t(a"b", c); alter table t rename column a to "x y"
create table t(a, c); create view v as select a"b" from t; alter table t rename column a to "x y"
create table "t"("a"); create view v as select "t"."a" from"t"where"t"."a"=1; alter table t rename column a to "x y"; alter table t rename to "u v"
drop table if exists sqlite_sequence
drop table if exists sqlite_stat1
drop index if exists sqlite_autoindex_t_1
create table t(a); create trigger r after delete on t begin select old.zz; end; create temp table t(b); alter table t rename to u
create table t(a); create view v as select * from nope; create temp table x(b); alter table x rename to y
attach ':memory:' as m; create table m.t(a); create view v as select * from nope; alter table m.t rename to u
attach ':memory:' as m; create table m.t(a); create view m.v as select * from nope; create table q(a); alter table q rename to u
create temp table t(a); create view v as select * from nope; alter table t rename a to b
create temp table t(a, b); create view v as select * from nope; alter table t drop a
create table if not exists "if"(a)
create table t(a, b as (true or b))
create table t(a, b as (1 or b))
create table t(a, b as (b and 0), c as (c or 1), d as (false and d))
create table t(a, b as (b in ()))
create table t(a, b as (c and 0), c as (b))
create view v as select b2 from sqlite_stat1
create view v as select * from sqlite_stat1
create view v as select * from sqlite_stat4
create view v as select * from sqlite_stat9

-- refused
create table t(a); create index i on t((likelihood(a, 100) in ()))
create table t(a); create index i on t((nope(a) in ()))
create table t(a); create index i on t((nope(a) in ()) and 0)
create table t(a); create index i on t(nope(a) and 0)
create table t(a); create index i on t((random() in ()))
create table t(a); create index i on t((zz + abs(1) in ()))
create table t(a); create index i on t(((zz like 'x') in ()))
create table t(a check (nope(a) in ()))
create table t(a check (nope(a) and 0))
create table t(a check (abs(zz) and 0))
create table t(a check ((zz like 'x') and 0))
create table t(a check ((zz -> 'x') and 0))
create table t(a check ((zz match 'x') and 0))
create table t(a check ((zz between 1 and 0)))
create table t(a check (not 0 and zz))
create table t(a check (false and zz))
create table t(a check (zz and false))
create table t(a check (zz and +0))
create table t(a check (zz and 0.0))
create table t(a check (a not in () and zz))
create table t(a check (abs(zz) in ()))
create table t(a as (zz in ()))
create table t(a, b as (nope(a) and 0))
create table t(a default (abs(zz) in ()))
create table t(a default (abs(zz) and 0))
create view v as select nope(zz) in (); create table c as select * from v
create view v as select nope(1) and 0; create table c as select * from v
create table t(a, z); create index i on t(a and 0, z); alter table t rename a to b; alter table t drop z
create table t(a, z); create index i on t(a and 0); alter table t drop a
create table t(a); create view v as select ?1 in ()
create table t(a, b check (xyzzy.u.b > 0))
create table t(a, b as (xyzzy.t.a))
create table t(a, b as (main.t.a))
create table t(a, b); create index i on t(main.t.a)
create table t(a, b); create index i on t(main.t.a + 1)
create table t(a, b); create index i on t(xyzzy.t.a + 1)
create table t(a, b, c); create view v as select main.t.a from t as one; create table k as select * from v
create table t(a, b, c); create view v as select temp.one.a from t as one; create table k as select * from v
create table t(a, b, c); create view v as select main.one.a from (select * from t) as one; create table k as select * from v
create table t(a, b, c); create view v as with one as (select * from t) select main.one.a from one; create table k as select * from v
create table t(a, b, unique (a, a, b)) without rowid
drop table if exists sqlite_master
drop table if exists sqlite_schema
drop table if exists sqlite_temp_master
drop table if exists sqlite_temp_schema
drop view if exists sqlite_master
create table t(a primary key); drop index if exists sqlite_autoindex_t_1
create table t(a integer primary key autoincrement); drop table if exists sqlite_sequence
create table t(a); create temp view v as select * from nope; alter table t rename to y
create table if(a)
create table t(a, b as (0 or b))
create table t(a, b as (1 and b))
create table t(a, b as (case when 1 then 1 else b end))
create table t(a, b as (case when 0 then b else 1 end))
create table t(a, b as (iif(1, 2, b)))
create table t(a, b as (coalesce(1, b)))
create table t(a, b as (typeof(b)))
create table t(a, b as (b is null))
create table t(a, b as (likely(1) or b))
