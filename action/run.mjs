import{run}from"./chunks/chunk-AETVXWVD.mjs";import"./chunks/chunk-SALTOK3H.mjs";export{run};
