-- accepted
explain select 1
explain query plan select 1
create view v as select 1 from t join (u join x on 1) on 2
create view v as select sum(a) over (range between 1 preceding and 1 following) from t
create view v as select sum(a) over (order by a, b range between 1 preceding and 1 following) from t
create view v as select sum(a) over (groups between 1 preceding and 1 following) from t
create view v as select sum(a) over (w partition by a) from t window w as (order by b)
create view v as select sum(a) over (w order by a) from t window w as (order by b)
create view v as select sum(a) over (w) from t window w as (rows 1 preceding)
create view v as select sum(a) over (w rows 1 preceding) from t window w as (rows 1 preceding)
create view v as select sum(a) over w from t window w as (rows 1 preceding)
select ?1, :a, @b, $c, $c::d, $e(f)
create table t(a); create trigger r after insert on t begin update t as x set a=1; end
create table t(a); create trigger r after insert on t begin delete from t as x where 1; end
create table t(a); create trigger r after insert on t begin insert into t as x values(1) on conflict do nothing; end
create table t(a unique); create trigger r after insert on t begin insert into t values(1) on conflict(a) do update set a = excluded.a where a > 1; end
create table t(a unique); create trigger r after insert on t begin insert into t values(1) on conflict(b) do update set a = excluded.a where a > 1; end
create table t(a); create trigger r after insert on t begin with x as (select 1) select * from x; end
create table t(a); create trigger r after insert on t begin replace into t values(1); end
create table t(a); create trigger r after insert on t begin select raise(ignore); end
create table t(a); create trigger r after insert on t begin select raise(abort, 'x'); end
create table t(a); create trigger r after insert on t begin select raise(abort, 'x' || new.a); end
create table t(a); create trigger r after insert on t begin select raise(fail, new.a); select raise(rollback, "x"); end
create table t(a); create trigger r after insert on t begin values(1); end
create table t(a); create trigger r after insert on t for each row begin select 1; end
create table t(a); create trigger r insert on t begin select 1; end
create table t(a); create trigger r before update of a, b on t begin select 1; end
create table t(a); create trigger if not exists r before delete on t when old.a > 1 begin select 1; end; create trigger if not exists r before delete on t when old.a > 1 begin select 1; end
create table t(a); create trigger r before delete on t when (select 1) begin select 1; end
create table t(a); create temp trigger r before delete on t begin select 1; end; create trigger r before delete on t begin select 1; end
create table t(a); create trigger temp.r before delete on t begin select 1; end
create table t(a); create trigger main.r before delete on t begin select 1; end
create table t(a); create trigger main.r before delete on main.t begin select 1; end
create table t(a); create temp trigger r before delete on main.t begin select 1; end
create temp table t(a); create trigger r before delete on t begin select 1; end
create temp table t(a); create trigger r before delete on temp.t begin select 1; end
create table t(a primary key) without rowid; create trigger r before delete on t begin select old.rowid; end
create view v as select 1 a; create trigger r instead of insert on v begin select new.a; end
create view v as select 1 a; create trigger r instead of update of a on v begin select new.a; end
create view v as select 1 a; create trigger r instead of delete on v begin select old.a; end
create view v as select 1 a; create temp trigger r instead of insert on v begin select new.a; end
create table t(a); create trigger 'r' after insert on 't' begin select 1; end
create table t(a); create trigger "r x" after insert on [t] begin select 1; end; drop trigger "R X"
create table t(a); create table r(b); create trigger r after insert on t begin select 1; end
create table t(a); create trigger t after insert on t begin select 1; end
create table t(a); create trigger r after insert on t begin select 1; end; alter table t rename to u; drop trigger r; drop table u
create table t(a); create trigger r after insert on t begin select 1; end; drop table t; create table t(a); create trigger r after insert on t begin select 1; end
create table t(a); create trigger r after insert on t begin select case when 1 then 2 end; end
create table t(a); create trigger r after insert on t begin select "end"; select 'end;'; -- end;\n select 1; end
drop trigger if exists nope
drop trigger if exists main.nope
drop trigger if exists xx.nope
drop table if exists xx.nope
drop view if exists xx.nope
drop index if exists xx.nope
create temp view v as select 1
create temp view temp.v as select 1
create temporary table if not exists temp.t(a)
create table temp.t(a)
create table "main"."t"(a)
create table 'main'.'t'(a)
create table main . t (a)
create table temp.t(a); create table main.t(a); drop table t; drop table t
create table temp.t(a); create table main.t(a, b); create index main.i on t(b)
create table temp.t(a); create index temp.i on t(a); drop table t
create table t(a integer primary key autoincrement); create view v as select * from sqlite_sequence
create table sqlit(a); create table sqlitex(a); create table sqlite(a)
vacuum
reindex
reindex nocase
create table t(a); reindex t; create index i on t(a); reindex i; reindex main.t
analyze main
create table t(a); analyze t
pragma foreign_keys = off; create table t(a references b)
pragma foreign_keys; pragma main.table_info(t); pragma table_info('t'); pragma cache_size = -100; pragma x = on; pragma x = delete; pragma x = default; pragma x = y; pragma x = +1.5
pragma legacy_alter_table = on; create table t(a); create view v as select * from nope; alter table t rename to u
begin transaction; commit transaction
begin exclusive transaction; end transaction
begin deferred; create table t(a); rollback
begin immediate; create table t(a); savepoint x; create table u(b); rollback to savepoint x; commit
begin; create table t(a); savepoint x; drop table t; rollback transaction to x; release savepoint x; end
savepoint 'x y'; create table t(a); rollback to "x y"; release [x y]
savepoint a; create table t(a); savepoint A; create table u(a); rollback to a; create table v(b); release a
begin transaction x; commit transaction x
attach ':memory:' as m key 'x'
attach ':memory:' as 'm n'; create table [m n].t(a)

-- refused
select 1 from t on 1
select 1 from (t on 1)
create table t(a); insert into t select * from t on 1
create table t(a); delete from t where a in (select a from t on 1)
create table t(a); with x as (select 1 from t on 1) select 2
create table t(a); create trigger r after insert on t begin insert into t select * from t on 1; end
create table t(a); create trigger r after insert on t begin insert into t values(1,2),(3); end
create table t(a); create trigger r after insert on t when exists(select 1 from t on 1) begin select 1; end
create table t(a check (a in (select 1 from t on 1)))
create view v as select 1 from t join u on 1 on 2
create view v as select 1 from t join (u on 1)
create view v as with x as (select 1), x as (select 2) select 1
create view v as select sum(a) over (partition by a rows between 1 following and 1 preceding) from t
create view v as select sum(a) over (rows between unbounded following and 1 preceding) from t
create view v as select sum(a) over (rows between current row and 1 preceding) from t
create view v as select sum(a) over (rows 1 following) from t
create table t(a); create view v as select sum(a) over (w order by a) from t window w as (order by b); create table c as select * from v
select ?0
select ?32767
select ?99999
create view v as select 1 order by 1 union select 2
create view v as select 1 limit 1 union select 2
create view v as values(1) limit 1
create view v as values(1) order by 1
create view v as values(1),(2) order by 1
create view v as select 1 union values(1),(2) order by 1 limit 1
create table t(a); delete from t order by a limit 1
create table t(a); delete from t limit 1
create table t(a); update t set a=1 limit 1
create table t(a); create trigger r after insert on t begin delete from t limit 1; end
create table t(a); create trigger r after insert on t begin update main.t set a=1; end
create table t(a); create trigger r after insert on t begin delete from t indexed by x; end
create table t(a); create trigger r after insert on t begin update t not indexed set a=1; end
create table t(a); create trigger r after insert on t begin insert into t default values; end
create table t(a); create trigger r after insert on t begin with x as (select 1) insert into t select * from x; end
create table t(a); create trigger r after insert on t begin select raise(nope, 'x'); end
create table t(a); create trigger r after insert on t begin select 1 returning a; end
create table t(a); create trigger r after insert on t begin end
create table t(a); create trigger r after insert on t begin; end
create table t(a); create trigger r after insert on t begin select 1 end
create table t(a); create trigger r after insert on t for each statement begin select 1; end
create table t(a); create trigger r before update of on t begin select 1; end
create temp table t(a); create trigger main.r before delete on t begin select 1; end
create table t(a); create trigger r before delete on temp.t begin select 1; end
create trigger r before delete on sqlite_schema begin select 1; end
create trigger r before delete on sqlite_temp_schema begin select 1; end
create view v as select 1 a; create trigger r after insert on v begin select new.a; end
create table t(a); create trigger sqlite_r after insert on t begin select 1; end
create table t(a); create trigger r after insert on t begin create table x(a); end
create table t(a); create trigger r after insert on t begin pragma x; end
create trigger r after insert on nope begin select 1; end
create trigger if not exists r after insert on nope begin select 1; end
drop trigger nope
drop table xx.nope
create table xx.t(a)
create table if not exists xx.t(a)
create index xx.i on t(a)
create view xx.v as select 1
create temp view main.v as select 1
create table main.t(a); create table t(a)
create table temp.t(a); create table main.t(a, b); create index i on t(b)
create table temp.t(a); create index main.i on t(a)
create index i on sqlite_schema(name)
create index i on sqlite_sequence(name)
create table t(a integer primary key autoincrement); create index i on sqlite_sequence(name)
create table t(a integer primary key autoincrement); drop table sqlite_sequence
create table t(a integer primary key autoincrement); alter table sqlite_sequence rename to x
create table t(a integer primary key autoincrement); create trigger r after insert on sqlite_sequence begin select 1; end
analyze; create index i on sqlite_stat1(tbl)
drop table sqlite_schema
drop table sqlite_stat1
drop view sqlite_schema
drop index sqlite_autoindex_t_1
create table sqlite_x(a)
create table SQLITE_x(a)
create table "sqlite_x"(a)
create temp table sqlite_x(a)
create view sqlite_x as select 1
create table t(a); create index sqlite_x on t(a)
create virtual table sqlite_x using fts5(a)
pragma x =
pragma
pragma x.y.z
pragma x = select
pragma x(1, 2)
begin concurrent; commit
attach database ':memory:' as m; create table m.t(a); create view m.v as select * from t; create view v as select * from m.t
attach ':memory:' as m; detach database m; create table m.t(a)
create table t(a); insert into t select * from t on conflict do nothing
