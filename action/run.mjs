import{run}from"./chunks/chunk-GUBLXSTO.mjs";import"./chunks/chunk-7OKOTLR5.mjs";export{run};
