import{run}from"./chunks/chunk-VXGRT67A.mjs";export{run};
