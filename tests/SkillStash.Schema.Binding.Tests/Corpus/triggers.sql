-- accepted
create table t(a); create trigger t after insert on t begin select 1; end
create table t(a); create trigger x after insert on t begin select nope from nope; end
create table t(a); create view v as select 1; create trigger x instead of insert on v begin select 1; end
create table t(a); create trigger x before insert on t begin select * from main.t; end
create table t(a); create trigger x before insert on t when nope begin select 1; end
create table t(a); create trigger x before insert on t when new.nope begin select 1; end
create table t(a); create trigger x before update of nope on t begin select 1; end
create table t(a); create trigger x before insert on t begin select 1; end; create trigger if not exists x before insert on t begin select 1; end
create table t(a); create temp trigger x before insert on t begin select 1; end; drop trigger x
create table t(a); create trigger main.x before insert on main.t begin select 1; end
create temp table t(a); create trigger x before insert on t begin select 1; end
create table t(a); create trigger temp.x before insert on t begin select 1; end
create table t(a); create temp table u(a); create trigger x before insert on t begin insert into u values(1); end
create table t(a); create trigger x before insert on t begin select raise(abort,'x'); end
drop trigger if exists x
create table t(a); create trigger g after update of a on T begin select 1; end
create table t(a,b); create trigger r after insert on t begin update t set (a,b)=(select 1); update t set (a,b)=((select 1,2)); end

-- refused
create trigger x after insert on t begin select 1; end
create table t(a); create view v as select 1; create trigger x after insert on v begin select 1; end
create table t(a); create trigger x instead of insert on t begin select 1; end
create table t(a); create trigger x before insert on t begin insert into main.t values(1); end
create table t(a); create trigger x before insert on t begin select ?; end
create table t(a); create trigger x before insert on t when ? begin select 1; end
create table t(a); create trigger x before insert on t begin select 1; end; create trigger x before insert on t begin select 1; end
create trigger x before insert on sqlite_schema begin select 1; end
create table t(a); create trigger sqlite_x before insert on t begin select 1; end
create table t(a); create temp trigger temp.x before insert on t begin select 1; end
create temp table t(a); create trigger main.x before insert on t begin select 1; end
create table t(a); create temp table u(a); create trigger x before insert on t begin select * from temp.u; end
create table t(a); create trigger x before insert on t begin select * from temp.u; end
create virtual table t using fts5(a); create trigger x before insert on t begin select 1; end
create table t(a); create trigger x before insert on t begin insert into t values(1) returning a; end
create table t(a); create trigger x before insert on t begin insert into t default values; end
create table t(a); create trigger x before insert on t begin update t indexed by i set a=1; end
create table t(a); create trigger x before insert on t begin with c as (select 1) insert into t select * from c; end
drop trigger x
create table t(a); create trigger x after insert on t begin select 1; end; drop table t; drop trigger x
create view v as select 1; create trigger x instead of insert on v begin select 1; end; drop view v; drop trigger x
create table t(a); create trigger g after insert on t begin select * from (values(1,2),(3)); end
create table t(a,b,d); create trigger r after insert on t begin update t set (a,b)=1; end
create table t(a,b,d); create trigger r after insert on t begin insert into t values (1,2,3) on conflict do update set (a,b)=(1,2,3); end
