create table x(a default left)
create table x(a default cross )
create table x(a default a.b)
create table x(a default -x)
create table x(a default ?)
create table x(a default (select 1))
create table x(a left join)
create table x(a indexed)
create table x(a int left)
create table x(a int(10)(20))
create table x(a (10))
create table x(a int())
create table x(a int(a))
create table x(a int(10,))
create table x(a int('10'))
create table x(a unique(a))
create table x(a, unique(a),)
create table x(a,)
create table x()
create table x(a int primary key) strict without rowid
create table x(a int primary key) 'strict'
create table x(a int primary key) foo, bar
create table x(a int primary key) without foo
create table x(a int as (1) stored virtual)
create table x(a int as (1) 'stored')
create table x(a int as (1) indexed)
create table x(a check (a) on conflict fail)
create table x(a, foreign key (a) references t deferrable not deferrable)
create table x(a, foreign key (a) references t deferrable initially deferred on delete cascade)
create table x(a integer, primary key (a autoincrement, a))
create table x(a collate left)
create table x(a references 'x' (a collate nocase))
create table x(a references x (a desc))
create table x(a default 1 + 2)
create table x(a default (1) + 2)
create table x(a default +'x'||'y')
create table if(a)
drop table if
select cast
select raise
select cast from t
select a like from t
select a match from t
select * from t left
select * from t indexed
select sum(a) over (rows) from t
select sum(a) over (partition) from t
select 1__0
select 1_
select 0x_1
select 1_.5
select 1._5
select 1e
select 1.e
select 1..2
select 0x
select 0xg
select x'0'
select x'0g'
select x'
select $a(b c)
select $
select :
select ?0
select ?32767
select ?99999999999
select #1
select 'a
select "a
select [a
select [a]]
/*
select /* 1
select !
select 1 ! = 2
select \
select {
select ^
select a.b.c.d
select main.t.* from t
select t.a.* from t
select 1 from
select
select 1,
select ,1
select distinct
select distinct all 1
select 1 offset 2
select 1 order by 1 limit
values (1) order by 1
values(1),(2) limit 1
select 1 union values(1) order by 1
values()
select 1 order by 1 union select 2
select 1 limit 1 union select 2
explain explain select 1
explain query select 1
explain
begin x
release x y
pragma x=1+1
pragma x()
pragma x = null
pragma x=1_000
attach x
alter table t add column
alter table t drop constraint
alter table t add constraint c unique(a)
alter table t add constraint c foreign key (a) references u(a)
alter table t add unique(a)
alter table t add primary key(a)
alter table t alter a set default 1
alter table t alter a type text
alter table t add constraint c not null
alter table t add constraint c check (a>1), check(b)
alter table t add column x int, check(x)
alter table t add column check
alter table t rename column to x
alter table t add constraint
alter table t alter column a drop default
select sum(a) over filter from t
select sum(a) over indexed from t
select (a) over (b) from t
select (1) over w from t
insert into t values(1,2) on conflict do nothing on conflict(a) do nothing
insert into t(a collate nocase) values(1)
update t set a=1 limit 1
update t x set a=1
delete from t x
with recursive as (select 1) select 1
with x(a collate nocase) as (select 1) select 1
create trigger tr update on t begin with q as (select 1) delete from t; end
create trigger tr update on t begin update t indexed by i set a=1; end
create trigger tr update on t begin delete from t where 1 returning a; end
create trigger tr update on t begin select 1 end
create trigger tr update on t begin end
create view v(a desc) as select 1
create index i on main.t(a)
create index i on t()
create temporary index i on t(a)
select * from t left foo join t
select * from t outer join t u
select * from t inner outer join t u
select case when 1 end
select case else 1 end
select sum(a) over (rows between unbounded following and 1 preceding) from t
select sum(a) over (rows unbounded following) from t
select sum(a) over (exclude ties) from t
select 1 left
select current_time, current_date(1)
select current_timestamp.a
select 1 union (select 2)
(select 1)
with x as (insert into t values(1,2)) select 1
select 1 as
select * from t,
select * from t join
select * from t a b
select a group by
drop foo
create foo
insert into t q values(1)
insert t values(1)
insert into t values(1,2),(3,4),
insert into t () values(1)
select 1 limit 1,
select 1 not 2
select 1 is not
select 1 between 2
select a.
select .a
select a..b
select ()
select (1,)
select (,1)
select f(1,)
select f(,1)
select f(distinct *)
select f(* order by 1)
select f(1) filter (1)
select raise(ignore, 'x')
select raise(abort)
select raise(replace,'x')
select 1 escape 2
create table t2(a, primary key(a), b int)
create table t2(unique(a))
create table t2(a, foreign key(a))
create table t2(a references)
create table t2(a on conflict)
create table t2(a not deferrable initially)
create table t2(a int not)
create table t2(a int check a>1)
create table t2.t2.t2(a)
create table (a)
create table t2
create table t2 a
create table t2(a int,, b)
create table t2 (a) as select 1
create table 1(a)
create virtual table v
create virtual table v using
create virtual table if not exists main.v using fts5(a) x
create virtual table v using fts5(a
create virtual table v using fts5(a !)
commit and chain
rollback to savepoint
detach
release
analyze a b
reindex a.b.c
vacuum main into
pragma
pragma a.b.c
pragma x=
pragma x=-y
pragma x(1,2)
CREATE TABLE x (add INT)
CREATE TABLE x (all INT)
CREATE TABLE x (alter INT)
CREATE TABLE x (and INT)
CREATE TABLE x (as INT)
CREATE TABLE x (autoincrement INT)
CREATE TABLE x (between INT)
CREATE TABLE x (case INT)
CREATE TABLE x (check INT)
CREATE TABLE x (collate INT)
CREATE TABLE x (commit INT)
CREATE TABLE x (constraint INT)
CREATE TABLE x (create INT)
CREATE TABLE x (default INT)
CREATE TABLE x (deferrable INT)
CREATE TABLE x (delete INT)
CREATE TABLE x (distinct INT)
CREATE TABLE x (drop INT)
CREATE TABLE x (else INT)
CREATE TABLE x (escape INT)
CREATE TABLE x (except INT)
CREATE TABLE x (exists INT)
CREATE TABLE x (foreign INT)
CREATE TABLE x (from INT)
CREATE TABLE x (group INT)
CREATE TABLE x (having INT)
CREATE TABLE x (in INT)
CREATE TABLE x (index INT)
CREATE TABLE x (insert INT)
CREATE TABLE x (intersect INT)
CREATE TABLE x (into INT)
CREATE TABLE x (is INT)
CREATE TABLE x (isnull INT)
CREATE TABLE x (join INT)
CREATE TABLE x (limit INT)
CREATE TABLE x (not INT)
CREATE TABLE x (nothing INT)
CREATE TABLE x (notnull INT)
CREATE TABLE x (null INT)
CREATE TABLE x (on INT)
CREATE TABLE x (or INT)
CREATE TABLE x (order INT)
CREATE TABLE x (primary INT)
CREATE TABLE x (references INT)
CREATE TABLE x (returning INT)
CREATE TABLE x (select INT)
CREATE TABLE x (set INT)
CREATE TABLE x (table INT)
CREATE TABLE x (then INT)
CREATE TABLE x (to INT)
CREATE TABLE x (transaction INT)
CREATE TABLE x (union INT)
CREATE TABLE x (unique INT)
CREATE TABLE x (update INT)
CREATE TABLE x (using INT)
CREATE TABLE x (values INT)
CREATE TABLE x (when INT)
CREATE TABLE x (where INT)
CREATE TABLE x (a INT DEFAULT)
CREATE TABLE x (a INT DEFAULT ())
CREATE TABLE x (a INT CHECK ())
CREATE TABLE x (a INT CHECK (a > ))
CREATE TABLE x (a INT PRIMARY)
CREATE TABLE x (a INT NOT NUL)
CREATE TABLE x (a INT REFERENCES p ON DELETE)
CREATE TABLE x (a INT REFERENCES p ON DELETE SET)
CREATE TABLE x (a INT REFERENCES p ON DELETE NO)
CREATE TABLE x (a INT REFERENCES p ON SELECT CASCADE)
CREATE TABLE x (a INT AS 1)
CREATE TABLE x (a INT COLLATE)
CREATE TABLE x (a INT UNIQUE ON CONFLICT)
CREATE TABLE x (a INT, UNIQUE ())
CREATE TABLE x (a INT, FOREIGN KEY (a + 1) REFERENCES p)
CREATE TABLE x (a INT, FOREIGN KEY a REFERENCES p)
CREATE TABLE x (a INT, PRIMARY KEY a)
CREATE TABLE x (a INT, CONSTRAINT)
CREATE TABLE x (a INT
CREATE TABLE x (a INT))
CREATE TABLE x (a INT) STRICT STRICT
CREATE TABLE x (a INT) WITHOUT
CREATE TABLE x (a INT) STRICT,
CREATE TABLE x IF NOT EXISTS (a)
CREATE TABLE IF EXISTS x (a)
CREATE UNIQUE TABLE x (a)
CREATE TEMP UNIQUE INDEX i ON t (a)
CREATE INDEX i ON t (a) WHERE
CREATE INDEX i t (a)
CREATE INDEX i ON t a
CREATE INDEX i ON t (a, )
CREATE VIEW v AS
CREATE VIEW v () AS SELECT 1
CREATE VIEW v AS INSERT INTO t VALUES (1, 2)
CREATE TRIGGER tr INSERT ON t BEGIN INSERT INTO u DEFAULT VALUES; END
CREATE TRIGGER tr UPDATE OF ON t BEGIN SELECT 1; END
CREATE TRIGGER tr DELETE OF a ON t BEGIN SELECT 1; END
CREATE TRIGGER tr AFTER INSERT ON t FOR EACH STATEMENT BEGIN SELECT 1; END
CREATE TRIGGER tr AFTER INSERT ON t BEGIN SELECT 1; SELECT 2 END
CREATE TRIGGER tr AFTER INSERT ON t BEGIN CREATE TABLE x (a); END
CREATE TRIGGER tr AFTER INSERT ON t BEGIN ; SELECT 1; END
CREATE TRIGGER tr AFTER INSERT ON t BEGIN SELECT 1;; END
CREATE TRIGGER tr AFTER INSERT ON t WHEN BEGIN SELECT 1; END
SELECT * FROM t INNER LEFT JOIN u
SELECT * FROM t NATURAL OUTER JOIN u
SELECT * FROM t CROSS OUTER JOIN u
SELECT * FROM t LEFT "outer" JOIN u
SELECT * FROM t LEFT OUTER FULL RIGHT JOIN u
SELECT * FROM t LEFT u
SELECT * FROM t, JOIN u
SELECT * FROM t JOIN u ON
SELECT * FROM t JOIN u USING a
SELECT * FROM t JOIN u USING ()
SELECT * FROM t JOIN u ON 1 USING (a)
SELECT * FROM t JOIN u ON 1 ON 2
SELECT * FROM ()
SELECT * FROM (t u v)
SELECT * FROM t AS
SELECT * FROM t AS select
SELECT * FROM f(1,)
SELECT * FROM t WHERE
SELECT * FROM t GROUP a
SELECT * FROM t ORDER a
SELECT * FROM t ORDER BY a NULLS
SELECT * FROM t ORDER BY a NULLS MIDDLE
SELECT * FROM t LIMIT
SELECT * FROM t LIMIT 1 OFFSET
SELECT * FROM t LIMIT 1, 2 OFFSET 3
SELECT * FROM t WINDOW w AS
SELECT * FROM t WINDOW w AS (
SELECT * FROM t HAVING a GROUP BY b
SELECT * FROM t LIMIT 1 ORDER BY a
SELECT FROM t
SELECT a b c FROM t
SELECT a AS FROM t
SELECT ALL a, DISTINCT b FROM t
SELECT 1 UNION
SELECT 1 UNION ALL ALL SELECT 2
SELECT 1 EXCEPT ALL SELECT 2
SELECT 1 UNION SELECT 2 EXCEPT SELECT 3 INTERSECT VALUES (1), (2) ORDER BY 1 LIMIT 1
WITH a AS SELECT 1 SELECT 2
WITH a AS (SELECT 1),  SELECT 2
WITH a () AS (SELECT 1) SELECT 2
WITH SELECT 1
WITH a AS (SELECT 1)
WITH a AS (SELECT 1) CREATE TABLE x (a)
WITH a AS NOT (SELECT 1) SELECT 2
WITH a AS MATERIALIZED NOT (SELECT 1) SELECT 2
INSERT OR DELETE INTO t VALUES (1)
INSERT INTO t (a b) VALUES (1)
INSERT INTO t VALUES 1
INSERT INTO t VALUES (1) ON CONFLICT
INSERT INTO t VALUES (1) ON CONFLICT DO
INSERT INTO t VALUES (1) ON CONFLICT (a) DO UPDATE
INSERT INTO t VALUES (1) ON CONFLICT (a) DO UPDATE SET
INSERT INTO t VALUES (1) ON CONFLICT () DO NOTHING
INSERT INTO t VALUES (1) ON CONFLICT WHERE 1 DO NOTHING
INSERT INTO t VALUES (1) RETURNING
INSERT INTO t SET a = 1
INSERT INTO t DEFAULT
UPDATE t SET
UPDATE t SET a
UPDATE t SET t.a = 1
UPDATE t SET a = 1 WHERE
UPDATE t SET a = 1 ORDER BY a
UPDATE t SET () = ()
UPDATE SET a = 1
DELETE t WHERE 1
DELETE FROM t WHERE
DELETE FROM t LIMIT 1
DELETE FROM t ORDER BY a LIMIT 1
DELETE FROM t, u
EXPLAIN PLAN SELECT 1
PRAGMA a = --5
PRAGMA a = x'00'
PRAGMA a (1
DROP TABLE t, u
DROP TABLE IF NOT EXISTS t
DROP TABLE
DROP INDEX main.t.i
DROP TABLE t CASCADE
ALTER TABLE t
ALTER TABLE t RENAME TO main.x
ALTER TABLE t RENAME a b
ALTER TABLE t RENAME COLUMN a, b TO c
ALTER TABLE t ADD COLUMN (x INT)
ALTER TABLE t ADD COLUMN x INT, y INT
ALTER TABLE t DROP
ALTER TABLE t MODIFY a INT
ALTER TABLE t ALTER COLUMN a SET
ALTER TABLE t ALTER COLUMN a SET NULL
ALTER TABLE t ALTER COLUMN a DROP NULL
ALTER TABLE IF EXISTS t RENAME TO x
ALTER VIEW v RENAME TO w
SELECT 1 SELECT 2
SELECT 1, , 2
SELECT 1 +
SELECT + FROM t
SELECT * * 2 FROM t
SELECT a FROM t WHERE a = 1 AND
SELECT a FROM t WHERE AND a
SELECT a FROM t WHERE a = = 1
SELECT a FROM t WHERE a = ! 1
SELECT a NOT b FROM t
SELECT a IS FROM t
SELECT a IN FROM t
SELECT a IN 1 FROM t
SELECT a IN (1 FROM t
SELECT a LIKE FROM t
SELECT a ESCAPE b FROM t
SELECT a COLLATE FROM t
SELECT a COLLATE left FROM t
SELECT CASE END
SELECT CASE WHEN END
SELECT CASE WHEN 1 THEN END
SELECT CASE 1 ELSE 2 END
SELECT CASE WHEN 1 THEN 2
SELECT CAST(1)
SELECT CAST(1 AS INT
SELECT CAST 1 AS INT
SELECT CAST(1 AS INT(1, 2, 3))
SELECT EXISTS 1
SELECT EXISTS (1)
SELECT f(SELECT 1)
SELECT f(1 2)
SELECT f(*, 1)
SELECT f(1, *)
SELECT (SELECT 1
SELECT ((1)
SELECT (1))
SELECT (1, SELECT 2)
SELECT RAISE()
SELECT RAISE(FAIL 'x')
SELECT RAISE(NOTHING, 'x')
SELECT sum(a) OVER () OVER () FROM t
SELECT sum(a) OVER (ORDER a) FROM t
SELECT sum(a) OVER (ROWS) FROM t
SELECT sum(a) OVER (ROWS BETWEEN 1 AND 2) FROM t
SELECT sum(a) OVER (ROWS BETWEEN 1 PRECEDING) FROM t
SELECT sum(a) OVER (ROWS 1 PRECEDING EXCLUDE) FROM t
SELECT sum(a) OVER (ORDER BY a PARTITION BY b) FROM t
SELECT sum(a) FILTER WHERE a FROM t
SELECT sum(a) FILTER (a) FROM t
SELECT a FILTER (WHERE 1) FROM t
SELECT sum(a ORDER BY) FROM t
END a
ATTACH 'a' AS b KEY
DETACH DATABASE
VACUUM INTO
GRANT ALL ON t TO u
SET x = 1
MERGE INTO t USING u ON 1
TRUNCATE TABLE t
USE main
SHOW TABLES
DESCRIBE t
select * from t on 1
select * from (select 1) on 1
select * from t as x not indexed on 1
select * from t using (a)
select sum(a) over (rows 1 following) from t
select sum(a) over (rows between current row and 1 preceding) from t
