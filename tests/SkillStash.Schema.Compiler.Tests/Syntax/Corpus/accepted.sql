create table x(a INTEGER)
create table x(a integer)
create table x(a text, b Int, c real, d blob, e any, f Integer, g num, h 'integer', i "TEXT", j [blob])
create table x(a int generated always as (1), b generated always as (1), c text GENERATED ALWAYS as (1), d int generated, e int always, f int generated always, g  generated always, h "generated always", i generated ALWAYS as (2) stored)
create table x(a default 1, b default 'x''y', c default "q", d default (1+ 2 ), f default -5, g default - 5, h default + 5, i default foo, j default null, k default x'00', l default current_timestamp, n default true, o default 1_000, p default 0x1F, q default [abc], r default `abc`, s default indexed, t default key)
create table x(a default ( 'x' ), b default -'x', c default -null, d default -current_time, e default ((1)), f default (null) not null)
create table x(a default rowid not null)
create table x(a default (?1))
create table x(a default (b))
create table x(left int, right int)
create table x(a 'x' (10))
create table x(a constraint x constraint y not null)
create table x(a constraint x)
create table x(a, constraint x)
create table x(a, constraint x constraint y unique(a))
create table x(a, unique(a) unique(a) check(a) constraint q)
create table x(a) strict, without rowid
create table x(a int primary key) strict, without rowid
create table x(a int primary key),strict
create table x(a int null on conflict fail not null on conflict replace)
create table x(a, check (a) on conflict fail)
create table x(a deferrable initially deferred)
create table x(a, b references t on insert cascade match full match simple not deferrable initially immediate deferrable)
create table x(a primary key on conflict replace autoincrement)
create table x(a integer primary key asc on conflict replace autoincrement)
create table x(a, b, primary key (a autoincrement) on conflict fail)
create table x(a, b, primary key (a,b autoincrement))
create table x(a collate 'nocase' collate "rtrim" collate nocase)
create table x(a, primary key(a nulls first))
select 1 between 0 and 1 and 0
select 5 is not 4 = 4
select not 1 is null
select 1 between 0 and 1 between 0 and 5
create table if not exists if(a)
create table t2(cast int, raise text)
select a rows from t
select a desc from t
select a end from t
select * from t left join u
select * from left
select * from t not indexed
select * from t x indexed by y
select * from t window
select window from t
select 1 window
select sum(a) over from t
select sum(a) filter from t
select sum(a) over (rows current row) from t
select sum(a) over (current rows 1 preceding) from t
select sum(a) over w from t window w as ()
create virtual table v using fts5(a;b)
create virtual table v using fts5(a, ';')
create virtual table v using fts5
create virtual table v using fts5()
create virtual table v using fts5(a,,b)
create virtual table v using fts5(a(,)b, 'c')
select 1_0
select 0x1_F
select 1e1_0
select .5
select x''
select x
select $a::b(c)
select @1
select :1
select #a
select ?1a
select `a`
/* x
/*/
--
-- x
; ; ;
select 1 != 2
select 1 == 2
select 1 <> 2
select 1 -> 2 ->> 3
select 'a' 'b'
select 'a'.b
select a.'b' from t
select t.* from t
select 't'.* from t
select all 1
select 1 limit 1,2
select 1 limit 1 offset 2
explain query plan select 1
begin
begin transaction x
begin deferred transaction 'x'
commit
end
end transaction x
rollback transaction x to savepoint y
rollback to y
savepoint 'x'
release savepoint savepoint
vacuum
vacuum main
vacuum into 'x'
vacuum main into 'y'
analyze
analyze main.t
reindex
reindex t
pragma a.b=c
pragma x(on)
pragma x=-1
pragma x=+1.5
pragma x='y'
pragma x=default
pragma x=left
attach 'x' as y
attach database 'x' as y key 'z'
detach database y
detach y
alter table t rename to x
alter table t rename a to x
alter table t rename column a to x
alter table t add x
alter table t add column x int
alter table t drop a
alter table t drop column a
alter table t drop constraint c
alter table t add constraint c check (a>1)
alter table t add check (a>1) on conflict fail
alter table t alter a set not null
alter table t alter column a set not null on conflict fail
alter table t alter column a drop not null
alter table t drop column column
create table x(a éééééééé always, b "it's", c 'TEXT' , d "a'b", e int, f [in'teger], g " int ")
select sum(a) over /* c */ (order by a) from t
select sum(a) /* c */ over (order by a) from t
select sum(a) filter /*x*/ (where a) from t
select 1 from t window /*x*/ w as (order by a)
select 1 from t window w /*x*/ as (order by a)
select sum(a) over left from t
select sum(a) over 'w' from t
insert into t default values returning *
insert into t select 1,2 on conflict do nothing
insert into t select * from t where true on conflict do nothing
insert into t values(1,2) on conflict(a) do nothing on conflict do update set a=1 where b returning a,b
update t set (a)=1
update t as x set a=1
delete from t as x not indexed where 1 returning *
update t indexed by i set a=1
update or fail t set a=1, b=2 from t as u, t v where 1
with x as (select 1) insert into t select 1,2
with x(a,b) as materialized (select 1,2), y as not materialized (values(1)) delete from t
with recursive x as (select 1) select 1
create trigger tr after update of a,b on t for each row when new.a begin with q as (select 1) select * from q; end
create trigger tr update on t begin insert into t values(1,2) returning a; end
create trigger tr update on t begin select raise(ignore); select raise(abort,'x'||'y'); end;
create trigger tr instead of insert on main.t begin select 1; end
create trigger if not exists temp.tr delete on t begin replace into t values(1,2); update or rollback t set a=1; end
create trigger before before insert on t begin select 1; end
create view v(a,b) as select 1,2
create temp view if not exists v as values(1)
create temp table x as select 1
create table x as values(1)
create table x as select 1 strict
create table x(a) without rowid, strict
create unique index if not exists main.i on t(a collate nocase desc, b+1 asc nulls last) where a>1
create temporary table x(a)
select * from (t)
select * from (t join t as u) x
select * from t natural left outer join t u using(a) cross join t v on 1, t w
select * from t natural join t u full join t v
select * from json_each('[]') as x
select a not null, a isnull, a notnull, a is null, a is not distinct from b, a is distinct from b from t
select a in t, a in main.t, a not in (), a in json_each('[]'), a in (select 1), a in (1,2) from t
select exists(select 1), not exists(values(1)), (1,2)=(1,2), (select 1)
select case a when 1 then 2 else 3 end, case when 1 then 2 end from t
select count(*) filter (where a), count(distinct a), group_concat(a order by b desc), count(all a), max() from t
select sum(a) over (partition by a order by b rows between unbounded preceding and 1 following exclude current row), sum(a) over w from t window w as (order by a), x as (w)
select sum(a) over (order by a groups 1+1 preceding exclude no others) from t
select cast(1 as), cast(1 as varchar(10)), cast(1 as "x y" z)
select cast(1 as int generated always)
select 1 collate 'nocase', 1 collate nocase
select a like b escape c from t
select a not like b escape c || 'x' from t
select a match b escape c from t
select :a, @b, $c, ?, ?3
select 1 as 'x', 2 y, 3 'z'
select 1 as left
select like('a','b'), glob('a','b')
select left from t
select left(1)
select indexed from t
select key, rows from t
select t.current_time from t
select 1 intersect select 2 except select 3 union all values(1),(2)
select 1;;select 2
select 1 where 1 group by 1 having 1
select 1 having 1
drop table if exists main.t
drop index i
drop view if exists v
drop trigger tr
replace into t(a) values(1)
insert or replace into t as q (a) select 1
insert into t as q default values
select "a""b"
select -1, +1, ~1, - - 1, not 1
select f(distinct)
select f(order by 1)
select f(1 order by 2) filter (where 1) over ()
select f(1) over
select f(1) filter
create table t2(a, b, constraint x primary key(a), foreign key(b) references t(a) on delete set null on update no action match full not deferrable initially deferred unique(b))
create table t2(a generated always as (1) stored)
create table t2(a as (1) virtual not null)
create table t2(a b c d e)
create table t2(a int b int)
create table 't2'('a' 'b')
create virtual table v using fts5(a','b)
begin immediate
begin exclusive transaction
end transaction
pragma x(-1)
CREATE TABLE plugins (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL COLLATE NOCASE, stars INTEGER NOT NULL DEFAULT 0 CHECK (stars >= 0), author_id TEXT REFERENCES users(id) ON DELETE SET NULL ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED, tags TEXT DEFAULT '[]', created_at DATETIME DEFAULT CURRENT_TIMESTAMP, UNIQUE (name, author_id) ON CONFLICT IGNORE)
CREATE TABLE IF NOT EXISTS main."my table" ([a b] INT, `c d` TEXT, 'e f' BLOB, "g""h" REAL) STRICT
CREATE TABLE kv (k TEXT, v ANY, PRIMARY KEY (k COLLATE NOCASE DESC)) WITHOUT ROWID, STRICT
CREATE TABLE g (a INTEGER, b INTEGER GENERATED ALWAYS AS (a * 2) STORED, c TEXT AS (a || 'x') VIRTUAL, d INT NOT NULL GENERATED ALWAYS AS (1))
CREATE TABLE c (x CHECK (x IN ('a', 'b')), y CHECK (y BETWEEN 1 AND 10), z CHECK (json_valid(z)), CONSTRAINT pos CHECK (x > 0) ON CONFLICT ROLLBACK, CHECK (y LIKE 'a%' ESCAPE '\'))
CREATE TABLE fk (a, b, FOREIGN KEY (a, b) REFERENCES p (x, y) ON DELETE RESTRICT ON UPDATE NO ACTION MATCH SIMPLE NOT DEFERRABLE INITIALLY IMMEDIATE)
CREATE TABLE fk2 (a REFERENCES p, b REFERENCES p(x) MATCH FULL ON DELETE SET DEFAULT, c REFERENCES p DEFERRABLE NOT DEFERRABLE)
CREATE TABLE d (a DEFAULT (strftime('%s', 'now')), b DEFAULT -1.5e10, c DEFAULT +x'00', d DEFAULT NULL, e DEFAULT TRUE, f DEFAULT "text", g DEFAULT 'it''s', h DEFAULT 0x7f, i DEFAULT CURRENT_DATE)
CREATE TABLE ty (a UNSIGNED BIG INT, b VARCHAR(255), c DECIMAL(10,5), d DOUBLE PRECISION, e "FLOAT"(1), f 'quoted type', g NATIVE CHARACTER (70), h VARYING CHARACTER (255) NOT NULL, i INT2 PRIMARY KEY)
CREATE TABLE n (a CONSTRAINT nn NOT NULL ON CONFLICT ABORT CONSTRAINT u UNIQUE ON CONFLICT FAIL CONSTRAINT c CHECK (a) CONSTRAINT d DEFAULT 1 CONSTRAINT col COLLATE RTRIM)
CREATE TABLE ai (id INTEGER PRIMARY KEY ASC ON CONFLICT ROLLBACK AUTOINCREMENT)
CREATE TABLE ai2 (id INTEGER, PRIMARY KEY (id AUTOINCREMENT) ON CONFLICT IGNORE)
CREATE TABLE kw (abort, action, after, always, analyze, asc, attach, before, begin, by, cascade, cast, column, conflict, current, database, deferred, desc, detach, do, each, end, exclude, exclusive, explain, fail, first, following, for, generated)
CREATE TABLE kw2 (glob, groups, if, ignore, immediate, initially, instead, key, last, like, match, materialized, no, nulls, of, offset, others, partition, plan, pragma, preceding, query, raise, range, recursive, regexp, reindex, release, rename, replace, restrict)
CREATE TABLE kw3 (rollback, row, rows, savepoint, temp, temporary, ties, trigger, unbounded, vacuum, view, virtual, with, without, current_date, current_time, current_timestamp, over, window, filter, indexed, cross, full, inner, left, natural, outer, right)
CREATE TABLE kwt (a abort, b key key, c like, d current_date, e window, f over, g replace replace (1))
CREATE TABLE x (within INT)
CREATE TABLE x (a INT GENERATED AS (1))
CREATE INDEX i ON t (lower(a), b COLLATE NOCASE DESC, a || b ASC) WHERE a IS NOT NULL AND b IN (1, 2, 3)
CREATE INDEX i ON t (CASE WHEN a THEN b ELSE 0 END, -a, (a), a -> '$.x', a ->> 'y')
CREATE VIEW v AS SELECT t.a, u.b AS bb FROM t LEFT JOIN u ON t.a = u.a WHERE t.b > 1 GROUP BY t.a HAVING count(*) > 1 ORDER BY 1 DESC NULLS LAST LIMIT 10 OFFSET 5
CREATE VIEW v (x, y) AS VALUES (1, 2), (3, 4)
CREATE VIRTUAL TABLE docs USING fts5(title, body, content='t', content_rowid='rowid', tokenize = 'porter unicode61 remove_diacritics 1')
CREATE VIRTUAL TABLE r USING rtree(id, minX, maxX)
CREATE TRIGGER tr AFTER INSERT ON t WHEN new.a > 1 BEGIN UPDATE t SET b = new.a WHERE a = new.a; DELETE FROM u WHERE a = new.a; INSERT INTO u (a) VALUES (new.a) ON CONFLICT DO NOTHING; SELECT CASE WHEN new.a IS NULL THEN RAISE (ABORT, 'a is required') END; END
CREATE TRIGGER tr AFTER UPDATE OF a, b ON t FOR EACH ROW BEGIN INSERT OR REPLACE INTO u VALUES (old.a, new.b); END
CREATE TRIGGER tr BEFORE DELETE ON t BEGIN SELECT RAISE(IGNORE); END
SELECT a + b * -c || d COLLATE nocase << 2 & 3 | 4 % 5 / 6 FROM t
SELECT NOT a = b, NOT a IS NULL, NOT NOT a, -a NOT NULL, a NOT IN (1) NOT NULL FROM t
SELECT a = b = c <> d == e != f < g <= h > i >= j FROM t
SELECT a LIKE b LIKE c, a LIKE b ESCAPE c LIKE d, a NOT GLOB b, a REGEXP b, a NOT MATCH b FROM t
SELECT a BETWEEN b AND c AND d, a NOT BETWEEN b AND c OR d, a BETWEEN b AND c BETWEEN d AND e, a BETWEEN NOT b AND c FROM t
SELECT a BETWEEN b AND NOT c = d, a IS NOT b IS NOT NULL, a IS NOT DISTINCT FROM b = c FROM t
SELECT a IN (), a NOT IN (SELECT b FROM u), a IN u, a IN main.u, a IN generate_series(1, 2), (a, b) IN (SELECT 1, 2), (a, b) IN (VALUES (1, 2)) FROM t
SELECT CASE a WHEN b THEN c WHEN d THEN e END, CASE WHEN a THEN b ELSE CASE WHEN c THEN d END END FROM t
SELECT CAST(a AS INTEGER), CAST(b AS DECIMAL(10, 2)), CAST(c AS), CAST(d AS 'x') FROM t
SELECT EXISTS (SELECT 1), NOT EXISTS (SELECT 1 FROM t), (SELECT 1), (SELECT a FROM t LIMIT 1) + 1
SELECT (1, 2) < (3, 4), ((1)), (((1, 2)))
SELECT x'ABCDEF', X'00', 1.5, .5, 5., 1e10, 1E-10, 1.5e+3, 0xFF, 1_000_000, 0xAB_CD, 1_0.0_1e1_0
SELECT ?, ?1, :a, @b, $c, $d::e, $f(g), #h
SELECT CURRENT_DATE, current_time, Current_Timestamp
SELECT "a", [a], `a`, 'a', t."a", main.t.[a], 't'.'a' FROM t
SELECT count(*), count(DISTINCT a), sum(a) FILTER (WHERE b > 1), group_concat(a, ',' ORDER BY b DESC, a), max(a, b), f() FROM t
SELECT rank() OVER (), rank() OVER w, sum(a) OVER (w ROWS UNBOUNDED PRECEDING), sum(a) FILTER (WHERE b) OVER (PARTITION BY a, b ORDER BY a DESC NULLS FIRST RANGE BETWEEN 1 PRECEDING AND CURRENT ROW EXCLUDE TIES) FROM t WINDOW w AS (ORDER BY a), w2 AS (w GROUPS 2 PRECEDING)
SELECT sum(a) OVER (ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING EXCLUDE GROUP), sum(a) OVER (ROWS BETWEEN 1 + 1 FOLLOWING AND 3 * 2 FOLLOWING EXCLUDE NO OTHERS) FROM t
SELECT over, window, filter FROM (SELECT 1 AS over, 2 AS window, 3 AS filter)
SELECT * FROM t, u AS v, (SELECT 1) w, (t JOIN u) x, json_each('[]') AS j, main.t AS z
SELECT * FROM t JOIN u USING (a, b) LEFT JOIN v ON t.a = v.a RIGHT OUTER JOIN w ON 1 FULL JOIN x ON 2 INNER JOIN y CROSS JOIN z NATURAL LEFT OUTER JOIN q
SELECT * FROM ((t)), ((SELECT 1)), (t, u), ((t JOIN u ON 1) JOIN v ON 2)
SELECT * FROM t INDEXED BY i, u NOT INDEXED, v AS vv INDEXED BY j
SELECT * FROM t NATURAL INNER JOIN u
SELECT * FROM t LEFT RIGHT JOIN u
SELECT * FROM t NATURAL CROSS JOIN u
SELECT * FROM t LEFT OUTER FULL JOIN u
SELECT * FROM t JOIN LEFT JOIN u
SELECT * WHERE 1
SELECT DISTINCT * FROM t
WITH a AS (SELECT 1), b (x, y) AS MATERIALIZED (SELECT 1, 2), c AS NOT MATERIALIZED (VALUES (1)) SELECT * FROM a, b, c
WITH RECURSIVE cnt (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM cnt WHERE x < 10) SELECT x FROM cnt
WITH a AS (WITH b AS (SELECT 1) SELECT * FROM b) INSERT INTO t SELECT * FROM a, a RETURNING *
WITH a AS (SELECT 1) UPDATE t SET a = 1 RETURNING a AS x, *
WITH a AS (SELECT 1) DELETE FROM t WHERE a IN a
WITH a AS (SELECT 1) REPLACE INTO t SELECT * FROM t
INSERT INTO t VALUES (1, 2), (3, 4) RETURNING a, b AS c, t.*
INSERT OR ROLLBACK INTO main.t AS x (a, b) SELECT 1, 2 WHERE 1 ON CONFLICT (a) WHERE b > 1 DO UPDATE SET (a, b) = (1, 2), b = excluded.b WHERE x.a > 1 ON CONFLICT DO NOTHING RETURNING *
INSERT INTO t DEFAULT VALUES RETURNING rowid
INSERT INTO t (a) DEFAULT VALUES
INSERT INTO t SELECT 1 ORDER BY 1 ON CONFLICT DO NOTHING
UPDATE t SET a = 1, (b) = (2), (a, b) = (SELECT 1, 2) FROM u JOIN v ON 1 WHERE t.a = u.a RETURNING *
UPDATE OR IGNORE main.t AS x NOT INDEXED SET a = a + 1 WHERE 1
UPDATE t SET a == 1
DELETE FROM t WHERE a = 1 RETURNING *
EXPLAIN QUERY PLAN DELETE FROM t
EXPLAIN CREATE TABLE x (a)
PRAGMA foreign_keys = ON
PRAGMA table_info('t')
PRAGMA main.user_version = 3
PRAGMA cache_size = -2000
PRAGMA journal_mode(WAL)
PRAGMA a = 1.5
PRAGMA a = + 5
ALTER TABLE t ADD COLUMN x TEXT NOT NULL DEFAULT 'a' CHECK (x <> '') REFERENCES u(a) COLLATE NOCASE
ALTER TABLE t ADD COLUMN x GENERATED ALWAYS AS (a + 1) VIRTUAL
ALTER TABLE main.t RENAME TO "new name"
SELECT (SELECT 1, 2) = (1, 2)
SELECT (SELECT 1), (VALUES (1)), (WITH a AS (SELECT 1) SELECT * FROM a)
SELECT sum(a) OVER FROM t
SELECT sum(DISTINCT) FROM t
SELECT group_concat(DISTINCT a ORDER BY b) FROM t
SELECT 'a' || 'b' || "c"
SELECT 1 AS "a b", 2 AS [c d], 3 AS 'e f', 4 AS `g h`
SELECT t.rowid, t.oid, _rowid_ FROM t
SELECT a -> '$.b' -> 0 ->> 'c' FROM t
SELECT -1 -1, - -1, +-+1, ~-1, -~+1
SELECT 1 - - 1
SELECT 1---1
SELECT 5 IS NOT 4 = 4
SELECT true, false, NOT true
BEGIN; COMMIT
BEGIN TRANSACTION; END TRANSACTION
BEGIN IMMEDIATE TRANSACTION; ROLLBACK TRANSACTION
SAVEPOINT a; RELEASE a
ROLLBACK TO SAVEPOINT a
ATTACH DATABASE ':memory:' AS aux
REINDEX nocase
ANALYZE sqlite_schema
