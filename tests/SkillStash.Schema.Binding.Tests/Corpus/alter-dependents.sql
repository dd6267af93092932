-- accepted
create temp table x(a); create view v as select * from x
create temp table x(a); create temp view v as select * from x; create table t(b); create temp view w as select * from t, x; alter table t rename to u; alter table x rename column a to z
create temp table t(a); create table t(b); alter table t rename to u
create temp table t(a); create table t(b); alter table main.t rename to u
create temp table t(a); create table t(b); create temp view v as select * from t; alter table main.t rename to u; create view w as select * from u
create temp table t(a); alter table t add column b; create table t(b)
create temp table t(a); alter table t rename a to b
create temp table t(a); alter table t rename to u; create table t(x)
create table t(a); create temp trigger r after insert on t begin select new.a; end; alter table t rename column a to b
create table t(a); create temp trigger r after insert on t begin select new.a; end; alter table t rename to u; create trigger r after insert on u begin select new.a; end
create table t(a); create temp trigger r after insert on t begin select new.a; end; drop table t; create table t(a); create temp trigger r after insert on t begin select new.a; end
create temp table t(a); create index i on t(a); drop index i
create temp table t as select 1 as a; create table u as select * from t
create temporary view v as select 1; drop view v; create view v as select 2
create table t(a, b); alter table t drop column b; alter table t add column c default 'x'; alter table t rename column c to "d e"; alter table t drop "d e"
create table t(a, b, c); create index i on t(b, c); alter table t drop a
create table t(a, b, c, unique(a, b)); alter table t drop c
create table t(a, b references t(a), c); alter table t drop b
create table p(a, b); create table t(a references p(b)); alter table p drop b
create table t(a, b check (b > 0), c); alter table t drop b
create table t(a, b check (a > 0), c); alter table t drop b
create table t(a, b as (a), c); alter table t drop b
create table t(a, b as (a) stored, c); alter table t drop b
create table t(a, b, c, primary key (a, b)) without rowid; alter table t drop c
create table t(a, b); create view v as select * from t; alter table t drop b
create table t(a, b); create view v as select a from t; alter table t drop b
create table t(a, b); create view v(x, y) as select * from t; alter table t drop b
create table t(a, b); create trigger r after update of b on t begin select 1; end; alter table t drop b
create table t(a, b); create trigger r after update of a, b on t begin select 1; end; alter table t drop b
create table t(a, b); alter table t add column c not null
create table t(a, b); alter table t add column c not null default 1
create table t(a, b); alter table t add column c not null default null
create table t(a, b); alter table t add column c default current_timestamp
create table t(a, b); alter table t add column c default (1 + 1)
create table t(a, b); alter table t add column c default (random())
create table t(a, b); alter table t add column c references t
create table t(a, b); alter table t add column c references t default 1
create table t(a, b); pragma foreign_keys = off; alter table t add column c references t default 1
create table t(a, b); alter table t add column c references t default null
create table t(a, b); alter table t add column c check (c > 0)
create table t(a, b); alter table t add column c check (a > 0) default 5
create table t(a, b); alter table t add column c as (a + b)
create table t(a, b); alter table t add column c as (a + b) stored
create table t(a, b); alter table t add column c generated always as (a + b) virtual
create table t(a, b); alter table t add column c generated always as (a + b) virtual not null
create table t(a, b); alter table t add column c collate nocase
create table t(a, b); alter table t add column c text collate nocase constraint x not null default 'a' constraint y check (c <> '')
create table t(a, b); alter table t add c
create table t(a, b); alter table t add "c d" [int]
create table t(a, b, primary key(a)); alter table t add column c
create table t(a primary key, b, check (a > 0)) without rowid; alter table t add column c text; alter table t drop b
create table t(a, b) /* end */; alter table t add column c
create table t(a, b -- x\n); alter table t add column c; alter table t rename b to d; alter table t drop d
create table t(a, b /* x */, /* y */ c /* z */); alter table t drop c; alter table t drop b
create table t(a, b default 'x,y)', c); alter table t drop b; alter table t drop c
create table t(a, "b,c" text, c); alter table t drop "b,c"
create table t(a text default ('x'), b); alter table t rename column a to b2; alter table t rename to "T 2"; alter table "T 2" rename b to [c d]
create table t(a, b); alter table t rename a to A
create table t(a, b); alter table t rename column a to a
create table t(a, b); alter table main.t rename to u
create table t(a, b); alter table t rename column a to rowid
create table t(a, b); alter table t rename column a to "select"
create table t(a, b); alter table t rename column "a" to b2
create table t(a, b); alter table t rename column 'a' to 'b2'
create table t(a, b); create index i on t(a); alter table t rename column a to "x y"; alter table t rename column "x y" to z
create table t(a, b); create unique index i on t(a desc, b collate nocase) where a > b; alter table t rename column a to "x y"; alter table t rename to q
create table t(a, b, check(t.a > t.b)); create view v as select t.a, x.b from t, t as x where t.a = x.a order by t.a; alter table t rename column a to q; alter table t rename to u
create table t(a); create view v as select a from t union select a from t order by a; alter table t rename a to b
create table t(a); create view v as with t as (select 1 as a) select a from t; alter table t rename a to b; alter table t rename to u
create table t(a); create view v(a) as select a from t; create view w as select a from v; alter table t rename a to b
create table t(a); create view v as select a as z from t group by a having a > 1 order by a limit 5; alter table t rename a to b
create table t(a, b); create view v as select sum(a) over (partition by b order by a) from t; alter table t rename a to c
create table t(a, b); create view v as select sum(a) over w from t window w as (partition by b order by a); alter table t rename a to c
create table t(a); create table u(a); create view v as select * from t natural join u; alter table t rename a to b
create table t(a); create table u(a); create view v as select t.a from t join u on t.a = u.a; alter table t rename a to b; alter table u rename a to c
create table t(a); create view v as select "a", [a], `a` from t; alter table t rename a to b
create table t(a); create view v as select 'a', a from t where a = 'a'; alter table t rename a to b
create table t(a); create view v as select (select a from t x where x.a = t.a) from t; alter table t rename a to b; alter table t rename to u
create table t(a); create trigger r after update of a on t when old.a <> new.a begin update t set a = new.a where a = old.a; insert into t(a) values (new.a); delete from t where a = old.a; select a from t; end; alter table t rename a to b; alter table t rename to u
create table t(a unique); create trigger r after insert on t begin insert into t(a) values (1) on conflict(a) do update set a = excluded.a where t.a > 1; end; alter table t rename a to b; alter table t rename to u
create table t(a, b); create trigger r after insert on t begin update t set (a, b) = (select a, b from t) where rowid = new.rowid; end; alter table t rename a to c
create table t(a, b); create table u(a); create trigger r after insert on t begin update t set a = u.a from u where u.a = t.b; end; alter table t rename a to c; alter table u rename a to d
create table t(a); create table c(x references t(a), y, foreign key (y) references T("a")); alter table t rename a to b; alter table t rename to u
create table t(a primary key, b references t(a)); alter table t rename a to c; alter table t rename to u
create table t(a, b as (a + 1), c as (b || a)); alter table t rename a to z
create table t(a, b, primary key (a desc, b collate nocase), unique (b, a)); alter table t rename a to z
create virtual table t using fts5(a, b); alter table t rename to u
create virtual table t using rtree(id, a, b); alter table t rename to u; create table t_node(a)
create virtual table t using fts5(a, b); create view v as select a from t; alter table t rename to u
create virtual table t using fts5(a, b); drop table t; create table t_data(a)
create table t(a,b,d); create trigger r after insert on t begin update t set (a,b)=(select a from t); end; alter table t rename a to c; alter table t rename to u; alter table u drop d

-- refused
create temp table x(a); create view v as select * from x; create table t(b); alter table t rename to u
create temp table x(a); create table t(b); create trigger r after insert on t begin insert into x values(1); end; alter table t rename to u
create table t(a); create temp index i on t(a)
create temp table t(a primary key, b unique); create index i on t(a); alter table t drop column b
create table t(a, b, c); create index i on t(b, c); alter table t drop b
create table t(a, b, c); create index i on t(c) where b > 1; alter table t drop b
create table t(a, b, c); create index i on t(b + 1); alter table t drop b
create table t(a, b, c, unique(a, b)); alter table t drop b
create table t(a, b, c, foreign key (b) references t(a)); alter table t drop b
create table t(a unique, b references t(a), c); alter table t drop a
create table t(a, b check (a > 0), c); alter table t drop a
create table t(a, b, check (b > 0)); alter table t drop b
create table t(a, b as (a), c); alter table t drop a
create table t(a primary key, b); alter table t drop a
create table t(a integer primary key, b); alter table t drop a
create table t(a, b, primary key (a, b)); alter table t drop b
create table t(a, b); create view v as select b from t; alter table t drop b
create table t(a, b); create trigger r after insert on t begin select new.b; end; alter table t drop b
create table t(a); alter table t drop a
create table t(a, b); alter table t drop column c
create table t(a, b); alter table t drop column if exists b
create table t(a, b); alter table t drop column rowid
create table t(a, b); alter table if exists t drop column b
create table t(a int, b text) strict; alter table t drop b; alter table t add c text; alter table t add d varchar
create table t(a, b); alter table t add column c primary key
create table t(a, b); alter table t add column c unique
create table t(a, b); alter table t add column c check (zz > 0)
create table t(a, b); alter table t add column c collate nope
create table t(a, b); alter table t add column c int autoincrement
create table t(a, b); alter table t add column a
create table t(a, b); alter table t add column A
create table t(a, b); alter table t add column c, d
create table t(a, b); alter table t add (c, d)
create table t(a, b, check (a > 0)) without rowid;
create table t(a, b); alter table t rename a to b
create table t(a, b); alter table t rename to t
create table t(a, b); alter table t rename to T
create table t(a, b); alter table t rename to main.u
create table t(a, b); alter table t rename to sqlite_x
create table t(a, b); alter table t rename c to d
create table t(a, b); alter table t rename rowid to d
create table t(a, b); alter table t rename column a to select
create table t(a); create view v as with c as (select a from t) select a from c; alter table t rename a to b
create table t(a); create view v as select a from t; create view w as select a from v; alter table t rename a to b
create table t(a); create table u(a); create view v as select * from t join u using (a); alter table t rename a to b
create table t(a); create view v as select exists(select 1 from t where a > 1), a in t, a in (select a from t) from t; alter table t rename a to b; alter table t rename to u
create virtual table t using fts5(a, b); alter table t rename a to c
create virtual table t using fts5(a, b); alter table t add c
create virtual table t using fts5(a, b); create table t_data(a)
create table t_data(a); create virtual table t using fts5(a)
create table t(a); create view v as select * from t join t as x using (a); alter table t rename a to b
create table t(a); create table u(a); create view v as select t.a from t join u using (a); alter table u rename a to b
