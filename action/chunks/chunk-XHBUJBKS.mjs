import{tableLines}from"./chunk-2KR4H63G.mjs";import{compareText,count,factAt,isUnknown,printable,symbolText}from"./chunk-P2YQEJYC.mjs";function listIntegrations(subjects){return subjects.filter(({kind})=>kind==="integration").flatMap(subject=>subject.cases.map(item=>row(subject,item))).toSorted(
(left,right)=>compareText(left.app.file,right.app.file)||compareText(left.app.address,right.app.address)||compareText(left.id,right.id)||compareText(left.reading??
"",right.reading??""))}function row({id,origin},item){let mode=told(item,"mode");return{id,mode,app:{file:origin.file,address:origin.address,name:told(item,"app\
.name")},plan:{...party(item,"plan","serverfarms"),sku:told(item,"plan.sku"),maximumInstances:told(item,"plan.maximumInstances")},...mode==="gateway"?noSubnet:subnetOf(
item),network:party(item,"network","virtualnetworks"),...item.label!==void 0&&{reading:item.label}}}var noSubnet={subnet:{name:null,prefixes:null},addresses:{needed:null,
usable:null,free:null}};function subnetOf(item){let needed=told(item,"subnet.addressesNeeded"),usable=told(item,"subnet.addressesUsable");return{subnet:{...party(
item,"subnet","subnets"),prefixes:told(item,"subnet.prefixes")},addresses:{needed,usable,free:difference(usable,needed)}}}function party(item,fact,type){let source=item.
originsOf(`${fact}.name`).find(found=>found.type.toLowerCase().endsWith(`/${type}`));return{...source!==void 0&&{address:source.origin.address},name:told(item,`${fact}\
.name`)}}function told(item,path){let value=factAt(item.facts,path);return item.originsOf(path).some(origin=>origin.isSensitive)?{$unknown:{symbol:path,reason:"\
it is sensitive"}}:isUnknown(value)?shownUnknown(value,path):value??null}function shownUnknown({$unknown},path){let{symbol=path,reason="not known",minimum,maximum}=$unknown;
return{$unknown:{symbol,reason,...minimum!==void 0&&{minimum},...maximum!==void 0&&{maximum}}}}function difference(usable,needed){if(usable===null||needed===null)
return null;if(isUntold(usable))return usable;if(!isUntold(needed))return usable-needed;let{symbol,reason,minimum,maximum}=needed.$unknown;return{$unknown:{symbol,
reason,...maximum!==void 0&&{minimum:usable-maximum},...minimum!==void 0&&{maximum:usable-minimum}}}}function isUntold(value){return typeof value=="object"&&value!==
null&&"$unknown"in value}var columns=[{title:"APP"},{title:"PLAN"},{title:"SUBNET"},{title:"NETWORK"},{title:"MODE"},{title:"NEEDED",align:"right"},{title:"USABLE",align:"right"},{title:"\
FREE",align:"right"}];function renderListText(integrations,inputs,style){if(integrations.length===0)return`${style.warning(`NO INTEGRATION FOUND: no app in ${inputs}\
 joins a virtual network`)}
`;let lines=[...tableLines(columns,integrations.map(item=>cells(item,style)),style.faint)],unknowns=explainUnknowns(integrations);unknowns.length>0&&lines.push(
"",...unknowns);let total=new Set(integrations.map(({id})=>id)).size;return`${[...lines,"",`${count(total,"integration")} in ${inputs}; addresses are those need\
ed when all plans of the subnet are at their maximum scale`].join(`
`)}
`}function cells({app,plan,subnet,network,mode,addresses,reading},style){let{free}=addresses,isShort=typeof free=="number"&&free<0;return[{text:printable(app.address,
120),paint:style.strong},{text:partyText(plan)},{text:reading===void 0?partyText(subnet):`${partyText(subnet)} (perhaps)`},{text:partyText(network)},{text:toldText(
mode)},{text:toldText(addresses.needed)},{text:toldText(addresses.usable)},{text:toldText(free),...isShort&&{paint:style.error}}]}function partyText({address,name}){
return isUntold(name)&&address!==void 0?printable(address,120):toldText(name)}function toldText(value){return value===null?"-":isUntold(value)?boundsText(value):
typeof value=="string"?printable(value,120):JSON.stringify(value)}function boundsText({$unknown:{minimum,maximum}}){return minimum===void 0?maximum===void 0?"?":
`<= ${maximum}`:maximum===void 0?`>= ${minimum}`:`${minimum}..${maximum}`}var mostReasons=8;function explainUnknowns(integrations){let reasons=new Set;for(let{plan,
subnet,network,mode,addresses}of integrations)for(let value of[plan.name,subnet.name,network.name,mode,addresses.needed,addresses.usable])isUntold(value)&&reasons.
add(`not known: ${symbolText(value.$unknown.symbol)}, because ${printable(value.$unknown.reason)}`);let all=[...reasons];return all.length<=mostReasons?all:[...all.
slice(0,mostReasons),`and ${all.length-mostReasons} more; --format json tells them all`]}export{listIntegrations,isUntold,renderListText,boundsText};
