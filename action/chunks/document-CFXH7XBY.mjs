import{readDocument}from"./chunk-EJAFJUW3.mjs";import"./chunk-WQZDC2B2.mjs";import"./chunk-ZEUUDH6W.mjs";import"./chunk-7RBL2VL3.mjs";import"./chunk-M3PQLKDI.mjs";export{readDocument};
