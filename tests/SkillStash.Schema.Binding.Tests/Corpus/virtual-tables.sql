-- accepted
create virtual table t using fts5(a, b unindexed, 'c d', tokenize='porter', content='')
create virtual table t using fts4(a, b text, tokenize=porter)
create virtual table t using fts4(a, languageid=lid)
create virtual table t using fts4
create virtual table t using fts4()
create virtual table t using fts3(a varchar(10) not null, "b c")
create virtual table t using fts4(a, notindexed=a, prefix='2', order=desc, matchinfo=fts3)
create virtual table t using rtree(id, x0, x1)
create virtual table t using rtree(id, x0, x1, y0, y1, +name text, +o)
create virtual table t using rtree_i32(id int, x0, x1)
create virtual table t using rtree(id, x0 real, x1 float(3))
create virtual table t using geopoly(a,b)
create virtual table t using geopoly()
create virtual table f using fts5(a); create virtual table t using fts5vocab(f, row)
create virtual table f using fts5(a); create virtual table t using fts5vocab(f, col)
create virtual table f using fts5(a); create virtual table t using fts5vocab(f, instance)
create virtual table t using fts5vocab(nope, row)
create virtual table t using fts4aux(nope)
create table t(a); create virtual table if not exists t using fts5(a)
create virtual table temp.t using fts5(a)
create virtual table t using fts5(a); drop table t; create table t_data(a)
create virtual table t using FTS5(A UNINDEXED)
create virtual table t using fts5(a, content='x', content_rowid='id')
create virtual table t using fts5("a", [b], `c`, d)
create virtual table t using rtree(a b c, x y, z)
create virtual table t using geopoly(a b)

-- refused
create virtual table t using fts5(a, a)
create virtual table t using fts5(rank)
create virtual table t using fts5(rowid)
create virtual table t using fts5(t)
create virtual table t using fts5(a, nope=1)
create virtual table t using fts5
create virtual table t using fts5()
create virtual table t using fts5(a b)
create virtual table t using fts5(tokenize=ascii)
create virtual table t using rtree(id)
create virtual table t using rtree(id,a)
create virtual table t using rtree(id,a,b,c)
create virtual table t using rtree(id,a,b,c,d,e,f,g,h,i,j,k,l)
create virtual table t using rtree(id,+a,b,c)
create virtual table t using nope(a)
create table t(a); create virtual table t using fts5(a)
create virtual table sqlite_t using fts5(a)
create virtual table t using fts5(a); create table t_data(a)
create table t_data(a); create virtual table t using fts5(a)
create virtual table t using FTS5(A B)
create virtual table t using fts4(a,a)
create virtual table t using rtree(id,id,id)
create virtual table t using fts4aux()
create virtual table t using fts5vocab(nope, row row)
create virtual table t using fts5(a, content = 'x', content_rowid = = 'id')
create virtual table t using fts4(a, boss=lid)
create virtual table t using fts4(a, languageid = lid)

-- accepted
CREATE VIRTUAL TABLE f USING fts5(a, tokenize='');
CREATE VIRTUAL TABLE f USING fts5(a, tokenize=porter);
CREATE VIRTUAL TABLE f USING fts5(a, tokenize='PORTER');
CREATE VIRTUAL TABLE f USING fts5(a, tokenize='porter ascii');
CREATE VIRTUAL TABLE f USING fts5(a, tokenize='porter porter ascii');
CREATE VIRTUAL TABLE f USING fts5(a, tokenize='porter trigram');
CREATE VIRTUAL TABLE f USING fts5(a, tokenize='porter unicode61 remove_diacritics 1');
CREATE VIRTUAL TABLE f USING fts5(a, tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="unicode61 tokenchars '-_'");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize='unicode61 tokenchars ''-_'' separators x');
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="unicode61 TOKENCHARS '-_'");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="unicode61 categories 'L* N* Co'");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="unicode61 categories ''");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="ascii tokenchars 1");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="ascii tokenchars 1 separators '.'");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="trigram case_sensitive 1");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="trigram case_sensitive 0 remove_diacritics 1");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="trigram remove_diacritics 2");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="trigram remove_diacritics 1 remove_diacritics 0 case_sensitive 1");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="'ascii'");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="  ascii  ");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize=" 'porter'   'ascii'");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize=[ascii]);
CREATE VIRTUAL TABLE f USING fts5(a, tokenize=`ascii`);
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="ascii tokenchars é");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="ascii tokenchars 'é'");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="unicode61 categories 'L*N*'");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="unicode61 categories 'L*  N*'");

-- refused
CREATE VIRTUAL TABLE f USING fts5(a, tokenize='nothing');
CREATE VIRTUAL TABLE f USING fts5(a, tokenize='porter nothing');
CREATE VIRTUAL TABLE f USING fts5(a, tokenize='unicode61 remove_diacritics 3');
CREATE VIRTUAL TABLE f USING fts5(a, tokenize='unicode61 remove_diacritics');
CREATE VIRTUAL TABLE f USING fts5(a, tokenize='unicode61 remove_diacritics 22');
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="unicode61 categories 'Q*'");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="unicode61 categories 'Lx'");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="unicode61 categories L");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="unicode61 nope 1");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="ascii nope 1");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="ascii tokenchars");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="ascii remove_diacritics 1");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="trigram case_sensitive 2");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="trigram case_sensitive 1 remove_diacritics 1");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="trigram case_sensitive");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="trigram x 1");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize='ascii', tokenize='porter');
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="ascii tokenchars 'a");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="ascii ()");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="ascii-x");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="   ");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize=nothing);
CREATE VIRTUAL TABLE f USING fts5(a, tokenize='porter tokenchars x');
CREATE VIRTUAL TABLE f USING fts5(a, tokenize='porter unicode61 remove_diacritics');
CREATE VIRTUAL TABLE f USING fts5(a, tokenize=ascii tokenchars x);
CREATE VIRTUAL TABLE f USING fts5(a, tokenize='simple');
CREATE VIRTUAL TABLE f USING fts5(a, tokenize='icu');
CREATE VIRTUAL TABLE f USING fts5(a, tokenize='ascii tokenchars ''a''b');
CREATE VIRTUAL TABLE f USING fts5(a, tokenize="ascii'tokenchars''b'");
CREATE VIRTUAL TABLE f USING fts5(a, tokenize='unicode61 remove_diacritics ''''');
CREATE VIRTUAL TABLE f USING fts5(a, tokenize='ascii tokenchars ""');
