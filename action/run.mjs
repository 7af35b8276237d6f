import{run}from"./chunks/chunk-HC2KIOHR.mjs";import"./chunks/chunk-SALTOK3H.mjs";export{run};
