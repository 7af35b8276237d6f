import{openTemplate}from"./chunk-ZEUUDH6W.mjs";import"./chunk-7RBL2VL3.mjs";import"./chunk-M3PQLKDI.mjs";export{openTemplate};
