-- accepted
create table t(a, foreign key (a,a) references p)
create table t(a references p on delete cascade on update set null deferrable initially deferred, b references q(x) not null on conflict ignore, foreign key (b,a) references r(z,y) match full)

-- refused
create table t(a references p(x,y))
create table t(a, foreign key (a,a) references p(x))
create table t(a, foreign key (b) references p(x))
create table t(a, foreign key (rowid) references p(x))
