-- accepted
create table t(a int generated always, b)
create table t(a integer, primary key(a autoincrement))
create table t(a any primary key, b int unique) strict
create table t(a integer primary key, b int unique) strict,without rowid
create table t(a, b, unique('a', "b"))
create table t(a, b, unique(a collate nocase, b desc))
create table t(a integer, b, primary key(a collate nocase))
create table t(a integer, b, primary key(a collate foo))
create table t(a integer, b, primary key((a)))
create table t(a integer, b, primary key("a"))
create table t(a integer, b, primary key('a'))
create table t(a integer, b, unique((a)))
create table t(a,b,primary key(a,b,a))
create table t(a,b,primary key(a,b,a collate nocase)) without rowid
create table t(a integer primary key, b unique) without rowid
create table t(a integer primary key desc, b unique) without rowid
create table t(a integer, b unique, primary key(a desc)) without rowid
create table t(a unique on conflict replace, b unique, c unique on conflict replace,d unique)
create table t(a unique unique collate nocase unique)
create table t(a unique, primary key(a))
create table t(a unique, primary key(a) on conflict replace)
create table t(a int primary key on conflict replace, b unique, c unique) without rowid
create table t(a int, b unique, c unique, d int primary key) without rowid
create table temp.t(a)
create temp table temp.t(a)
create table t(a collate nocase primary key, b collate "rtrim" unique)
create table t(a primary key collate nocase, b)
create table t(a, b, unique(a,b), unique(b,a), unique(A,B), unique(a,b desc))
create table t(a, primary key(a, a)) without rowid
create table t(a not null, b not null null, c null)
create table "t ""q"""(a unique)
create table t(a int, b integer, c real, d text, e blob, f any, primary key(a,f)) strict
create table if not exists t(a); create table if not exists t(b)
create table Ä(a); create table ä(a)
create table t(a, Ä, ä)

-- refused
create table t(a, a)
create table t(a, A)
create table t(a primary key, b primary key)
create table t(a primary key primary key, b)
create table t(a primary key, b, primary key(a))
create table t(a int primary key autoincrement)
create table t(a integer primary key desc autoincrement)
create table t(a integer primary key autoincrement) without rowid
create table t(a) without rowid
create table t(a integer primary key autoincrement, b) strict
create table t(a primary key) strict
create table t(a foo, b int unique) strict
create table t(a, b, primary key(c))
create table t(a, b, primary key(rowid))
create table t(a, b, primary key(a+1))
create table t(a, b, unique(a||b))
create table t(a, b, unique(a collate foo))
create table t(a, b, unique(a nulls first))
create table t(a, b, primary key(a nulls last))
create table t(a, b, primary key(a asc nulls last))
create table t(a integer, b, primary key(a nulls first))
create table t(a integer, b, primary key(t.a))
create table t(a integer, b, unique(t.a))
create table t(a integer, b, unique(x.a))
create table sqlite_t(a)
create table t(a unique on conflict replace, primary key(a) on conflict ignore)
create temp table main.t(a)
create table foo.t(a)
create table t(a collate foo)
create table t(a) strict;
create table T(A); create table t(b)
