import{run}from"./chunks/chunk-X6LE5VTO.mjs";import"./chunks/chunk-7OKOTLR5.mjs";export{run};
