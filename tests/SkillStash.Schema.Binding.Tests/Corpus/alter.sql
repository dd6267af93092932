-- accepted
create table t(a); alter table t rename to u
create table t(a); create index i on t(a); alter table t rename to "u x"
create table t(a references t(a)); create table c(x references t); alter table t rename to u
create table t(a check (t.a > 0)); create view v as select t.a from t; create trigger x after insert on t begin insert into t select a from t where t.a = new.a; end; alter table t rename to u
create view v as select * from nope; create table t(a); alter table t add b
create table t(a); create trigger x after insert on t begin select nope; end; alter table t add b
create table t(a); alter table t rename a to b
create table t(a, c); alter table t rename a to A
create table t(a, b as (a+1), check(a>0), unique(a)); create index i on t(a) where a>1; create view v as select a from t; create trigger x after update of a on t begin update t set a = new.a where old.a = a; end; alter table t rename a to z
create table t(a primary key); create table c(x references t(a)); alter table t rename a to z
create table t(a); create view v as select a as a from t; create view w as select a from v; alter table t rename a to z
create table t(a, b); alter table t drop a
create table t(a, b); alter table t drop b
create table t(a check(a>1), b); alter table t drop a
create table t(a, b as (a)); alter table t drop b
create table t(a, b, c as (b)); alter table t drop a
create table t(a references p, b); alter table t drop a
create table t(a, b); create table c(x references t(a)); alter table t drop a
create table t(a, b); create view v as select b from t; alter table t drop a
create table t(a, b); create trigger x after update of a on t begin select 1; end; alter table t drop a
create table t(a); alter table t add b int default 5 not null
create table t(a); alter table t add b not null
create table t(a); alter table t add b not null default null
create table t(a); alter table t add b default (1+1)
create table t(a); alter table t add b default current_timestamp
create table t(a); alter table t add b references p
create table t(a); alter table t add b references p default 5
create table t(a); alter table t add b references p default null
create table t(a); alter table t add b as (a)
create table t(a); alter table t add b as (a) stored
create table t(a); alter table t add b check (b > 0)
create table t(a int primary key) without rowid; alter table t add b
create table t(a, check(a>1)); alter table t add b
create table t(a); alter table t add constraint x check (a > 0)
create table t(a); alter table t add check (a > 0)
create table t(a, b); alter table t add constraint x check (a > 0); alter table t add constraint y check (b > 0);alter table t drop constraint x
create table t(a constraint x not null constraint z unique); alter table t drop constraint x
create table t(a constraint x default 5); alter table t drop constraint x
create table t(a int); alter table t alter a set not null
create table t(a int not null); alter table t alter a set not null
create table t(a int default 5 not null check(a>1)); alter table t alter a drop not null
create table t(a int constraint n not null default 5); alter table t alter column a drop not null
create table t(a int); alter table t alter a drop not null
create table t(a int not null not null); alter table t alter a drop not null
create table t(a int primary key) without rowid; alter table t alter a drop not null
create table t(a integer primary key); alter table t alter a set not null
create table t(a int); alter table t alter a set not null on conflict ignore
create table t(a as (1), b); alter table t alter a set not null
create temp table t(a); alter table t rename to u
create table t(a); alter table main.t rename to u
create virtual table t using fts5(a); alter table t rename to u
create table t(a); create view v as select t.a from t; create view w as select v.a from v; alter table t rename to u
create table t(a unique); alter table t rename to u
create table t as select 1 a; alter table t add b
create table t(a, b unique, c default 'x' , unique(c,b)); create unique index i on t(c desc) where c is not null; alter table t rename c to "d e"; alter table t add f text collate nocase; alter table t rename to u; alter table u drop a
create table t(a); create table s(b, foreign key (b) references t(a) on delete cascade); alter table t rename a to z; alter table t rename to q
create table p(id int primary key); create table c(pid references p); insert into p values(1); alter table p rename to parents; create view v as select id from parents join c on pid = id; alter table parents rename id to pk; alter table c rename pid to parent_pk
create table p(id int primary key, x); create view v(a, b) as select id, x from p; alter table p rename x to y
create table p(id int primary key, x); create trigger g after update of x on p for each row when new.x > old.x begin insert into p(id, x) values (new.id, new.x) on conflict(id) do update set x = excluded.x where p.x < 5; delete from p where x = old.x; update p set x = 1, id = 2 where exists (select 1 from p q where q.x = p.x); end; alter table p rename x to y; alter table p rename to pp
create table "a b"("c d" int, [e] text check ([e] <> 'e')); create index "i j" on "a b"("c d"); alter table "a b" rename "c d" to cd; alter table "a b" rename e to "f g"; alter table "a b" rename to ab
create table t(id integer primary key, a, b generated always as (a * 2) stored, c as (b + 1)); alter table t rename a to aa; alter table t rename b to bb
create table a(x); create table b(x, y); create view v as select a.x, b.y from a join b on a.x = b.x order by b.y; alter table a rename x to z; alter table b rename y to w
create table t(a, b, check("a" > 1)); alter table t rename a to c
create table t(a); alter table t add b check("zz" > 1)
create table t(a, check (nope in ())); alter table t rename a to b
create table t(a); alter table t add b as ((1,2))
create table t(a); alter table t add b as (raise(ignore))
create table t(a); alter table t add b as (a='x' collate foo)
create table t(a); alter table t add b as (b)
create table t(a); alter table t add b as (b); alter table t rename a to c
create table t(a); alter table t add b as (nope and 0)
create table t(a); create view v as select foo(a) from t; alter table t rename to u
create table t(a); create view v as select lower(a,a) from t; alter table t rename to u
create table t(a); create view v as select lower(a,a) from t; alter table t rename a to b
create table t(a,b); create view v as select lower(a,a) from t; alter table t drop b
create table t(a); create trigger g after insert on t begin select lower(a,a) from t; end; alter table t rename to u
create table t(a); create trigger g after insert on t begin select lower(a,a) from t; end; alter table t rename a to b
create table t(a); create trigger g after insert on t begin select foo(a) from t; end; alter table t rename to u
create table t(a); create trigger g after insert on t begin select sum(sum(a)) from t; end; alter table t rename to u
create table t(a); create trigger g after insert on t begin select a from t where sum(a); end; alter table t rename to u
create table t(a); create trigger g after insert on t begin insert into t values(1,2); end; alter table t rename to u
create table t(a); create trigger g after insert on t begin insert into t(nope) values(1); end; alter table t rename to u
create table t(a); create trigger g after insert on t begin update t set nope = 1; end; alter table t rename to u
create table t(a); create view v as select 1 order by 2; alter table t rename to u
create table t(a); create view v as select row_number(); alter table t rename to u
create table t(a); create view v(x) as select 1,2; alter table t rename to u
create table t(a constraint x); alter table t drop constraint x
create table t(a, constraint x); alter table t drop constraint x
create table p(x, y); create view v as select *, x as z from p join p as q using (x) where p.y in (select y from p) order by z; alter table p rename y to yy; alter table p rename to pp
create table p(x, y); create view v as select p.* from p left join (select x as k, max(y) m from p group by x) g on g.k = p.x; alter table p rename x to xx
create table e(id integer primary key, boss int references e(id), name text); create view tree as with recursive t(id, depth) as (select id, 0 from e where boss is null union all select e.id, t.depth + 1 from e join t on e.boss = t.id) select e.name, t.depth from t join e on e.id = t.id; alter table e rename name to title; alter table e rename to staff
create table a(x int, y text); create view v as select x, sum(x) over (partition by y order by x rows between 1 preceding and current row) s, rank() over w r from a window w as (order by y desc); alter table a rename y to z
create table t(a); alter table t add b as (foo(a))

-- refused
create table t(a); alter table t rename to t
create table t(a); alter table t rename to T
create table t(a); create table u(a); alter table t rename to u
create table t(a); create index u on t(a); alter table t rename to u
create table t(a); alter table t rename to sqlite_u
create view v as select 1; alter table v rename to w
create view v as select * from nope; create table t(a); alter table t rename to u
create view v as select * from nope; create table t(a); alter table t rename a to b
create view v as select * from nope; create table t(a,b); alter table t drop a
create table t(a); create trigger x after insert on t begin select nope; end; alter table t rename to u
create table t(a); create trigger x after insert on t begin select nope; end; alter table t rename a to b
create table t(a, c); alter table t rename a to c
create table t(a, c); alter table t rename x to c
create table t(a); create view v as select a from (select a from t); alter table t rename a to z
create table t(a); create view v as select * from t; create view w as select a from v; alter table t rename a to z
create table t(a); alter table t rename rowid to z
create table t(a); alter table t drop a
create table t(a primary key, b); alter table t drop a
create table t(a unique, b); alter table t drop a
create table t(a, b, unique(a,b)); alter table t drop a
create table t(a, b); create index i on t(a); alter table t drop a
create table t(a, b); create index i on t(b) where a > 1; alter table t drop a
create table t(a, b, check(a>b)); alter table t drop a
create table t(a, b as (a)); alter table t drop a
create table t(a, b, foreign key(a) references p); alter table t drop a
create table t(a, b); create view v as select a from t; alter table t drop a
create table t(a, b); create trigger x after insert on t begin select new.a; end; alter table t drop a
create table t(a, b); alter table t drop c
create table t(a, b); alter table t drop rowid
create view t as select 1 a, 2 b; alter table t drop a
create view t as select 1 a, 2 b; alter table t rename a to c
create view t as select 1 a, 2 b; alter table t add c
create table t(a, b as (1)); alter table t drop a
create table t(a); alter table t add b unique
create table t(a); alter table t add b primary key
create table t(a); alter table t add b as (nope)
create table t(a); alter table t add b check (c > 0)
create table t(a); alter table t add a
create table t(a int) strict; alter table t add b
create table t(a int) strict; alter table t add b foo
create table t(a); alter table t add b collate nocase collate foo
create table t(a); alter table t add check (b > 0)
create table t(a); alter table t drop constraint x
create table t(a constraint x check(a>1), constraint y unique(a)); alter table t drop constraint x; alter table t drop constraint y
create table t(a constraint x unique); alter table t drop constraint x
create table t(a constraint x primary key); alter table t drop constraint x
create table t(a constraint x references p); alter table t drop constraint x
create table t(a, constraint x foreign key(a) references p); alter table t drop constraint x
create table t(a int); alter table t alter b set not null
alter table nope add b
alter table sqlite_schema add b
create table t(a); alter table temp.t rename to u
create virtual table t using fts5(a); alter table t add b
create virtual table t using fts5(a); alter table t rename a to b
create virtual table t using fts5(a, b); alter table t drop a
create table t(a); alter table t add b; alter table t add b
create table p(id int primary key, x); create view v as with q as (select id, x from p) select id, x from q; alter table p rename x to y
create table a(x); create table b(x, y); create view v as select a.x, b.y from a join b using(x); alter table a rename x to z
create table t(a, b, check("b" > 1)); alter table t drop b
create table t(a, b); create index i on t(a) where "b" > 1; alter table t drop b
create table t(a); alter table t add b check("zz" > 1); alter table t rename a to c
create table t(a); alter table t add b check("zz" > 1); alter table t drop a
create table t(a); alter table t add constraint x check("zz" > 1)
create table t(a, check (nope and 0)); alter table t rename a to b
create view v as select nope and 0; create table t(a); alter table t rename a to b
create table t(a); alter table t add b as (random())
create table t(a); alter table t add b as ((select 1))
create table t(a); alter table t add b as (sum(a))
create table t(a); create trigger g after insert on t begin select 1,2 union select 1; end; alter table t rename to u
create table t(a); create trigger g after insert on t begin delete from nope; end; alter table t rename to u
create table t(a); create trigger g after insert on t begin insert into nope values(1); end; alter table t rename to u
create table t(a); create trigger g after insert on t begin update nope set a = 1; end; alter table t rename to u
create table t(a); create trigger g after insert on t begin select (1,2) = 1; end; alter table t rename to u
create table t(a); create view v as select (1,2) = 1; alter table t rename to u
create table t(a); create view v as select 1 having 1; alter table t rename to u
create table t(a); create view v as select a from t,t; alter table t rename to u
create table t(a); create view v as select * from v; alter table t rename to u
create table t(a constraint x not null); alter table t add constraint x check (1)
create table t(a, constraint x unique(a)); alter table t add constraint x check (1)
create table t(a constraint x default 1); alter table t add constraint x check (1)
create table t(a constraint x); alter table t add constraint x check (1)
create table t(a); alter table t add check (foo(a))
create table t(a default (nope and 0)); alter table t rename to u
create table t(a); alter table t add b check (foo(a))
create table t(a); alter table t add b as (lower(a,a))

-- accepted
CREATE TABLE t(a\n, CHECK (a > 1)\n); ALTER TABLE t ADD COLUMN b -- c\n;
CREATE TABLE t(a); ALTER TABLE t ADD COLUMN b /* c */ ;
CREATE TABLE t(a); ALTER TABLE t ADD COLUMN b -- d\n /* c */ ;
CREATE TABLE t(a); ALTER TABLE t ADD COLUMN b; -- d

-- refused
CREATE TABLE t(a); ALTER TABLE t ADD COLUMN b -- c\n;
CREATE TABLE t(a); ALTER TABLE t ADD COLUMN b -- c
CREATE TABLE t(a -- x\n); ALTER TABLE t ADD COLUMN b -- c\n;
