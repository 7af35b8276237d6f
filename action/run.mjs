import{run}from"./chunks/chunk-HIQOLZKQ.mjs";import"./chunks/chunk-7OKOTLR5.mjs";export{run};
