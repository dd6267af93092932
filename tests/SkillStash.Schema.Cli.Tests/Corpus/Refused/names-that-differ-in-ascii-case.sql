CREATE TABLE größe (a);
CREATE TABLE "Größe" (a);
