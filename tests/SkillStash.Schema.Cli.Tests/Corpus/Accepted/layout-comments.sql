-- first
/* a; b */ CREATE /* c */ TABLE -- d
t /* e */ ( -- f
  a /* g */ INTEGER /* h */ NOT NULL, -- i
  /* j */ b TEXT DEFAULT /* k */ 'x' /* l */
) /* m */ ; /* unclosed, which is allowed at the end
