import{run}from"./chunks/chunk-O6FVXJYA.mjs";import"./chunks/chunk-SALTOK3H.mjs";export{run};
