import{decidingFacts}from"./chunk-IZ7E2GCQ.mjs";function isOpen({verdict,waiver}){return verdict==="fail"&&waiver===void 0}function findingsOf(verdicts,rules,sharing="message"){let asserted=assertedFacts(rules),
groups=new Map;for(let verdict of verdicts){if(!isOpen(verdict))continue;let spot=spotOf(verdict,asserted(verdict.policy)),shared=sharing==="block"?[blockOf(spot.
address)]:[spot.address,verdict.message],key=JSON.stringify([verdict.policy,verdict.severity,spot.file,...shared]),group=groups.get(key);group===void 0?groups.set(
key,{verdicts:[verdict],spot}):group.verdicts.push(verdict)}return[...groups.values()].flatMap(({verdicts:all,spot})=>{let[verdict]=all;return verdict===void 0?
[]:[{verdict,verdicts:all,spot,block:blockOf(spot.address)}]})}function subjectsOfFinding({verdicts}){return[...new Set(verdicts.map(({subject})=>subject.address))]}
function spotOf({evidence,subject},asserted){for(let fact of asserted){let found=evidence.find(item=>item.fact===fact&&item.address!==void 0);if(found?.address!==
void 0)return{...found,address:found.address}}return subject}function assertedFacts({policies,textsOf}){let names=new Set(policies.map(({policy})=>policy.name)),
known=new Map;return policy=>{let found=known.get(policy)??(names.has(policy)?decidingFacts(textsOf(policy).assert):[]);return known.set(policy,found),found}}function blockOf(address){
return address.replaceAll(/\[(?:\d+|"(?:[^"\\]|\\.){0,400}")\]/gu,"")}export{isOpen,findingsOf,subjectsOfFinding};
